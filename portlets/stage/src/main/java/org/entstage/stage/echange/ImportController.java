package org.entstage.stage.echange;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.portlet.ActionRequest;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.servlet.http.Part;
import javax.validation.Valid;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.echange.ImporterAdministration;
import org.entstage.echange.PlanImport;
import org.entstage.echange.PrevoirImport;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.parametre.LectureDesParametres;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a file in, shows what it would change, and writes it only when that was read and confirmed. */
@Controller
@RequestMapping("VIEW")
class ImportController {

    /** Bytes of a file: what the domain accepts in characters, with room for accents. */
    private static final int OCTETS = 6 * 1024 * 1024;

    private final PrevoirImport prevoir;
    private final ImporterAdministration importer;
    private final LectureDesParametres parametres;
    private final FormViews formulaires;
    private final MessageSource messages;

    ImportController(
            PrevoirImport prevoir,
            ImporterAdministration importer,
            LectureDesParametres parametres,
            FormViews formulaires,
            MessageSource messages) {
        this.prevoir = prevoir;
        this.importer = importer;
        this.parametres = parametres;
        this.formulaires = formulaires;
        this.messages = messages;
    }

    @RenderMapping(params = "vue=echange")
    @Exige(value = Action.PARAMETRE_LIRE, portee = Portee.ETABLISSEMENT)
    String choisir(Acteur acteur, PortletRequest request, Model model) {
        model.addAttribute("importable", PlanImport.permis(acteur));
        model.addAttribute("f", formulaires.ouvrir(request, "coller-fichier", new TexteForm()));
        return "echange/choix";
    }

    @ActionMapping("envoyer-fichier")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    void envoyer(Acteur acteur, ActionRequest request, Suite suite) {
        recevoir(acteur, lire(request), request, suite);
    }

    @ActionMapping("coller-fichier")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    void coller(Acteur acteur, @Valid TexteForm form, ActionRequest request, Suite suite) {
        recevoir(acteur, form.texte, request, suite);
    }

    /** A text that is no file of ours is refused on the page where it was given. */
    private void recevoir(Acteur acteur, String texte, ActionRequest request, Suite suite) {
        prevoir.executer(acteur, texte);
        suite.vers("echange-plan").avec("fichier", FichiersRecus.garder(request, texte));
    }

    @RenderMapping(params = "vue=echange-plan")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    String montrer(Acteur acteur, @RequestParam String fichier, PortletRequest request, Model model) {
        String texte = FichiersRecus.chercher(request, fichier).orElse(null);
        if (texte != null) {
            PlanImport plan = prevoir.executer(acteur, texte);
            model.addAttribute("plan", plan);
            model.addAttribute("fichier", fichier);
            model.addAttribute(
                    "lecture", new LectureDesDifferences(parametres, formulaires, messages, Page.de(request)));
        }
        return "echange/plan";
    }

    @ActionMapping("importer-fichier")
    @Exige(value = Action.PARAMETRE_MODIFIER, portee = Portee.ETABLISSEMENT)
    void importer(
            Acteur acteur,
            @RequestParam String fichier,
            @RequestParam String empreinte,
            ActionRequest request,
            Suite suite) {
        String texte = FichiersRecus.chercher(request, fichier)
                .orElseThrow(() -> new RefusMetier(Probleme.general("echange.perdu")));
        importer.executer(acteur, texte, empreinte);
        FichiersRecus.oublier(request, fichier);
        suite.vers("echange").fait("echange.importe");
    }

    /** @throws RefusMetier when no file came, or one too large, or the portal cannot take files */
    private static String lire(ActionRequest request) {
        try {
            Part part = request.getPart("fichier");
            if (part == null || part.getSize() == 0) {
                throw refus("echange.vide");
            }
            if (part.getSize() > OCTETS) {
                throw new RefusMetier(Probleme.general("echange.tropGros", OCTETS / 1024));
            }
            try (InputStream flux = part.getInputStream()) {
                return new String(flux.readNBytes(OCTETS), StandardCharsets.UTF_8);
            } finally {
                part.delete();
            }
        } catch (IOException | PortletException | IllegalStateException | UnsupportedOperationException impossible) {
            throw refus("echange.envoi");
        }
    }

    private static RefusMetier refus(String cle) {
        return new RefusMetier(Probleme.general(cle));
    }
}

package org.entstage.stage.gabarit;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.modele.AbandonnerGabarit;
import org.entstage.convention.document.modele.CleGabarit;
import org.entstage.convention.document.modele.ConsulterGabarit;
import org.entstage.convention.document.modele.EcrireGabarit;
import org.entstage.convention.document.modele.FicheGabarit;
import org.entstage.convention.document.modele.MontrerGabarit;
import org.entstage.convention.document.modele.VerifierGabarit;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One template or block: its draft, what is wrong with it while it is written, and how it prints. */
@Controller
@RequestMapping("VIEW")
class GabaritController {

    private final ConsulterGabarit consulter;
    private final EcrireGabarit ecrire;
    private final AbandonnerGabarit abandonner;
    private final VerifierGabarit verifier;
    private final MontrerGabarit montrer;
    private final FormViews formulaires;
    private final Clock horloge;

    GabaritController(
            ConsulterGabarit consulter,
            EcrireGabarit ecrire,
            AbandonnerGabarit abandonner,
            VerifierGabarit verifier,
            MontrerGabarit montrer,
            FormViews formulaires,
            Clock horloge) {
        this.consulter = consulter;
        this.ecrire = ecrire;
        this.abandonner = abandonner;
        this.verifier = verifier;
        this.montrer = montrer;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    @RenderMapping(params = "vue=gabarit")
    @Exige(Action.GABARIT_LIRE)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            PortletRequest request,
            Model model) {
        FicheGabarit fiche = consulter.executer(acteur, id, new CleGabarit(type, langue, bloc));
        model.addAttribute("g", fiche);
        model.addAttribute("erreurs", ErreurMontree.de(fiche.erreurs(), fiche.texte()));
        model.addAttribute("groupes", GroupeDeVariables.de(fiche.variables(), request.getLocale()));
        model.addAttribute("f", formulaires.ouvrir(request, "ecrire-gabarit", GabaritForm.de(fiche.texte())));
        model.addAttribute("p", formulaires.ouvrir(request, "publier-gabarit", PublicationForm.du(aujourdhui())));
        model.addAttribute("a", formulaires.ouvrir(request, "montrer-gabarit", new ApercuForm()));
        model.addAttribute("aujourdhui", aujourdhui());
        return "gabarit/gabarit";
    }

    @ActionMapping("ecrire-gabarit")
    @Exige(Action.GABARIT_GERER)
    void ecrire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @RequestParam int version,
            @Valid GabaritForm form,
            Suite suite) {
        CleGabarit cle = new CleGabarit(type, langue, bloc);
        ecrire.executer(acteur, id, cle, form.texte, version);
        versGabarit(suite, id, cle).fait("gabarit.garde");
    }

    @ActionMapping("abandonner-gabarit")
    @Exige(Action.GABARIT_GERER)
    void abandonner(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @RequestParam int version,
            Suite suite) {
        abandonner.executer(acteur, id, new CleGabarit(type, langue, bloc), version);
        suite.vers("gabarits").avec("id", id).fait("gabarit.abandonne");
    }

    /** What is wrong with what is being typed; nothing is kept. */
    @ResourceMapping("verifier-gabarit")
    @Exige(Action.GABARIT_LIRE)
    String verifier(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            GabaritForm form,
            Model model) {
        String texte = form.texte == null ? "" : form.texte;
        model.addAttribute(
                "erreurs",
                ErreurMontree.de(verifier.executer(acteur, id, new CleGabarit(type, langue, bloc), texte), texte));
        return "gabarit/erreurs";
    }

    /** The draft as a PDF: on sample values unless a convention is asked for. */
    @ResourceMapping("apercu-gabarit")
    @Exige(Action.GABARIT_LIRE)
    void montrer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam TypeDocument type,
            @RequestParam Langue langue,
            @RequestParam(required = false) String bloc,
            @RequestParam(required = false) String numero,
            ResourceResponse response)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        montrer.executer(acteur, id, new CleGabarit(type, langue, bloc), numero, document);
        FichierEnvoye.aLire(response, "apercu-" + type.fichier() + ".pdf", document.toByteArray());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    static Suite versGabarit(Suite suite, long place, CleGabarit cle) {
        return suite.vers("gabarit")
                .avec("id", place)
                .avec("type", cle.type())
                .avec("langue", cle.langue())
                .avec("bloc", cle.entier() ? null : cle.bloc());
    }
}

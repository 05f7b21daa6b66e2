package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import javax.portlet.PortletRequest;
import javax.validation.Valid;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.ArchiverOffre;
import org.entstage.offre.ArreterOffre;
import org.entstage.offre.DupliquerOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.PourvoirOffre;
import org.entstage.offre.ProposerPublication;
import org.entstage.offre.RenouvelerOffre;
import org.entstage.offre.TransfererOffre;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.formulaire.Option;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stops, renews, fills, hands over, copies and archives an offer, each asked for on a page of its own. */
@Controller
@RequestMapping("VIEW")
class GesteController {

    private final Dossiers dossiers;
    private final ArreterOffre arreter;
    private final RenouvelerOffre renouveler;
    private final PourvoirOffre pourvoir;
    private final TransfererOffre transferer;
    private final ArchiverOffre archiver;
    private final DupliquerOffre dupliquer;
    private final ProposerPublication proposer;
    private final FormViews formulaires;

    GesteController(
            Dossiers dossiers,
            ArreterOffre arreter,
            RenouvelerOffre renouveler,
            PourvoirOffre pourvoir,
            TransfererOffre transferer,
            ArchiverOffre archiver,
            DupliquerOffre dupliquer,
            ProposerPublication proposer,
            FormViews formulaires) {
        this.dossiers = dossiers;
        this.arreter = arreter;
        this.renouveler = renouveler;
        this.pourvoir = pourvoir;
        this.transferer = transferer;
        this.archiver = archiver;
        this.dupliquer = dupliquer;
        this.proposer = proposer;
        this.formulaires = formulaires;
    }

    @RenderMapping(params = "vue=arreter-offre")
    @Exige(Action.OFFRE_PUBLIER)
    String demanderArret(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("arreter", acteur, id, request, model);
    }

    @ActionMapping("arreter-offre")
    @Exige(Action.OFFRE_PUBLIER)
    void arreter(Acteur acteur, @RequestParam long id, @RequestParam int version, GesteForm form, Suite suite) {
        arreter.executer(acteur, id, version);
        suite.vers("offre").avec("id", id).fait("moderation.arretee");
    }

    @RenderMapping(params = "vue=renouveler-offre")
    @Exige(Action.OFFRE_PUBLIER)
    String demanderProlongation(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("renouveler", acteur, id, request, model);
    }

    @ActionMapping("renouveler-offre")
    @Exige(Action.OFFRE_PUBLIER)
    void renouveler(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid GesteForm form, Suite suite) {
        renouveler.executer(acteur, id, version, form.jusquAu);
        suite.vers("offre").avec("id", id).fait("moderation.renouvelee");
    }

    @RenderMapping(params = "vue=pourvoir-offre")
    @Exige(Action.OFFRE_PUBLIER)
    String demanderParQui(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("pourvoir", acteur, id, request, model);
    }

    @ActionMapping("pourvoir-offre")
    @Exige(Action.OFFRE_PUBLIER)
    void pourvoir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam boolean parNous,
            GesteForm form,
            Suite suite) {
        pourvoir.executer(acteur, id, version, parNous);
        suite.vers("offre").avec("id", id).fait("moderation.pourvue");
    }

    @RenderMapping(params = "vue=transferer-offre")
    @Exige(Action.OFFRE_TRANSFERER)
    String demanderTransfert(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        String vue = demander("transferer", acteur, id, request, model);
        long ici = ((FicheOffre) model.getAttribute("o")).idCentre();
        model.addAttribute(
                "centres",
                proposer.executer(acteur, null).centres().stream()
                        .filter(centre -> centre.id() != ici)
                        .map(centre -> new Option(Long.toString(centre.id()), centre.libelle()))
                        .toList());
        return vue;
    }

    /** Back to the list: who hands an offer over may no longer reach it. */
    @ActionMapping("transferer-offre")
    @Exige(Action.OFFRE_TRANSFERER)
    void transferer(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid GesteForm form, Suite suite) {
        transferer.executer(acteur, id, version, form.centre == null ? 0 : form.centre);
        suite.accueil().fait("moderation.transferee");
    }

    @RenderMapping(params = "vue=archiver-offre")
    @Exige(Action.OFFRE_ARCHIVER)
    String demanderArchivage(Acteur acteur, @RequestParam long id, PortletRequest request, Model model) {
        return demander("archiver", acteur, id, request, model);
    }

    @ActionMapping("archiver-offre")
    @Exige(Action.OFFRE_ARCHIVER)
    void archiver(Acteur acteur, @RequestParam long id, @RequestParam int version, GesteForm form, Suite suite) {
        archiver.executer(acteur, id, version);
        suite.vers("offre").avec("id", id).fait("moderation.archivee");
    }

    @ActionMapping("dupliquer-offre")
    @Exige(Action.OFFRE_GERER)
    void dupliquer(Acteur acteur, @RequestParam long id, Suite suite) {
        suite.vers("offre").avec("id", dupliquer.executer(acteur, id)).fait("moderation.dupliquee");
    }

    private String demander(String geste, Acteur acteur, long id, PortletRequest request, Model model) {
        FicheOffre offre = dossiers.montrer(acteur, id, request, model);
        GesteForm form = new GesteForm();
        var possible = proposer.executer(acteur, offre.idCentre());
        form.jusquAu = possible.fin();
        model.addAttribute("geste", geste);
        model.addAttribute("limite", possible.limite());
        model.addAttribute("f", formulaires.ouvrir(request, geste + "-offre", form));
        return "moderation/geste";
    }
}

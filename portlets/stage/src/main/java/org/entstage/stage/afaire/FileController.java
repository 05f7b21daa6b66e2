package org.entstage.stage.afaire;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import java.util.Comparator;
import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.validation.Valid;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.CriteresAFaire;
import org.entstage.convention.DemandeDEtape;
import org.entstage.convention.ListerAFaire;
import org.entstage.convention.ResultatDEtape;
import org.entstage.convention.ValiderEnMasse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.formulaire.FormView.Erreur;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.lot.Lot;
import org.entstage.portlet.commun.lot.Lots;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work queue of who does steps; many of them done at once. */
@Controller
@RequestMapping("VIEW")
class FileController {

    /** Value of {@code coches}: as much as one decision takes, all of it ticked. */
    private static final String TOUT = "tout";

    /** Steps of one request: far less than the two seconds after which progress is shown. */
    static final int PAQUET = 25;

    private static final Lots<DemandeDEtape, ResultatDEtape> BILANS = new Lots<>(FileController.class);

    private final ListerAFaire lister;
    private final CompterAFaire compter;
    private final ValiderEnMasse valider;
    private final FormViews formulaires;

    FileController(ListerAFaire lister, CompterAFaire compter, ValiderEnMasse valider, FormViews formulaires) {
        this.lister = lister;
        this.compter = compter;
        this.valider = valider;
        this.formulaires = formulaires;
    }

    /**
     * @param etape only this kind of step; what is none narrows nothing
     * @param coches {@code page} or {@value #TOUT}: which rows come ticked, so that ticking many needs no script
     */
    @RenderMapping(params = "vue=a-faire")
    @Exige({Action.CONVENTION_VALIDER, Action.ETAPE_PEDAGOGIQUE, Action.ETAPE_COMPOSANTE, Action.ETAPE_VERIFICATION})
    String lister(
            Acteur acteur,
            @RequestParam(defaultValue = "1") int numero,
            @RequestParam(required = false) String etape,
            @RequestParam(required = false) String coches,
            Model model) {
        NatureEtape nature = LotForm.nature(etape).orElse(null);
        model.addAttribute("aFaire", compter.executer(acteur));
        model.addAttribute("file", lister.executer(acteur, new CriteresAFaire(nature, numero, TOUT.equals(coches))));
        model.addAttribute("etape", nature);
        model.addAttribute("coches", coches);
        model.addAttribute("maximum", ValiderEnMasse.MAXIMUM);
        return "afaire/file";
    }

    @ActionMapping("valider-lot")
    @Exige({Action.CONVENTION_VALIDER, Action.ETAPE_PEDAGOGIQUE, Action.ETAPE_COMPOSANTE, Action.ETAPE_VERIFICATION})
    void valider(Acteur acteur, @Valid LotForm form, ActionRequest request, Suite suite) {
        List<DemandeDEtape> demandes = form.demandes();
        PortletSession session = request.getPortletSession();
        if (demandes.size() <= PAQUET || demandes.size() > ValiderEnMasse.MAXIMUM) {
            List<ResultatDEtape> bilan = valider.executer(acteur, demandes);
            suite.vers("bilan").avec("lot", BILANS.garder(session, new Lot<>(bilan, List.of())));
            return;
        }
        String lot = BILANS.garder(session, new Lot<>(List.of(), demandes));
        avancer(acteur, session, lot);
        suite.vers("bilan").avec("lot", lot);
    }

    /** The next packet; a script goes on by itself, a person presses. */
    @ActionMapping("continuer-lot")
    @Exige({Action.CONVENTION_VALIDER, Action.ETAPE_PEDAGOGIQUE, Action.ETAPE_COMPOSANTE, Action.ETAPE_VERIFICATION})
    void continuer(Acteur acteur, @RequestParam String lot, ActionRequest request, Suite suite) {
        avancer(acteur, request.getPortletSession(), lot);
        suite.vers("bilan").avec("lot", lot);
    }

    @ActionMapping("arreter-lot")
    @Exige({Action.CONVENTION_VALIDER, Action.ETAPE_PEDAGOGIQUE, Action.ETAPE_COMPOSANTE, Action.ETAPE_VERIFICATION})
    void arreter(@RequestParam String lot, ActionRequest request, Suite suite) {
        BILANS.arreter(request.getPortletSession(), lot);
        suite.vers("bilan").avec("lot", lot);
    }

    private void avancer(Acteur acteur, PortletSession session, String lot) {
        List<DemandeDEtape> paquet = BILANS.prendre(session, lot, PAQUET);
        if (!paquet.isEmpty()) {
            BILANS.ajouter(session, lot, valider.executer(acteur, paquet));
        }
    }

    /** What was refused first: that is what remains to be done. */
    @RenderMapping(params = "vue=bilan")
    @Exige({Action.CONVENTION_VALIDER, Action.ETAPE_PEDAGOGIQUE, Action.ETAPE_COMPOSANTE, Action.ETAPE_VERIFICATION})
    String bilan(Acteur acteur, @RequestParam String lot, PortletRequest request, Model model) {
        Page page = Page.de(request);
        Lot<DemandeDEtape, ResultatDEtape> garde =
                BILANS.chercher(request.getPortletSession(), lot).orElse(new Lot<>(List.of(), List.of()));
        List<LigneDeBilan> lignes = garde.faits().stream()
                .sorted(Comparator.comparing(ResultatDEtape::faite))
                .map(resultat -> new LigneDeBilan(
                        resultat,
                        formulaires.problemes(page, resultat.problemes()).stream()
                                .map(Erreur::texte)
                                .toList()))
                .toList();
        model.addAttribute("lot", lot);
        model.addAttribute("reste", garde.reste().size());
        model.addAttribute("lignes", lignes);
        model.addAttribute(
                "faites",
                lignes.stream().filter(ligne -> ligne.resultat().faite()).count());
        return "afaire/bilan";
    }
}

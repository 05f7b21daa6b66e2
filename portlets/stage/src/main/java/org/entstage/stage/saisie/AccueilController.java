package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceResponse;
import javax.validation.Valid;
import org.entstage.convention.ChoisirStructure;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.stage.convention.Suggestion;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Second step: the host organisation, found in the local base by name or number. A known one is one choice. */
@Controller
@RequestMapping("VIEW")
class AccueilController {

    private final Parcours parcours;
    private final RechercherStructures rechercher;
    private final ChoisirStructure choisir;

    AccueilController(Parcours parcours, RechercherStructures rechercher, ChoisirStructure choisir) {
        this.parcours = parcours;
        this.rechercher = rechercher;
        this.choisir = choisir;
    }

    @RenderMapping(params = "vue=accueil")
    @Exige(Action.CONVENTION_MODIFIER)
    String ouvrir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "1") int numero,
            @RequestParam(required = false) String changer,
            PortletRequest request,
            Model model) {
        FicheConvention convention = parcours.ouvrir(acteur, id, "accueil", request, model);
        AccueilForm form = new AccueilForm();
        form.structure = q;
        parcours.formulaire(request, model, "enregistrer-accueil", form);
        model.addAttribute("q", q);
        model.addAttribute("changer", changer != null || q != null || convention.structure() == null);
        if (q != null) {
            model.addAttribute("trouvees", rechercher.executer(acteur, q, numero));
        }
        return Parcours.vue(convention, "saisie/accueil");
    }

    /** Without help while typing a search comes first; with it the organisation is chosen already. */
    @ActionMapping("enregistrer-accueil")
    @Exige(Action.CONVENTION_MODIFIER)
    void chercher(
            Acteur acteur, @RequestParam long id, @RequestParam int version, @Valid AccueilForm form, Suite suite) {
        if (form.choisie == null) {
            suite.vers("accueil").avec("id", id).avec("q", form.structure);
            return;
        }
        choisir.executer(acteur, id, version, form.choisie);
        Parcours.enregistree(suite, id, EtapeSaisie.ACCUEIL, null);
    }

    @ActionMapping("choisir-structure")
    @Exige(Action.CONVENTION_MODIFIER)
    void choisir(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam int version,
            @RequestParam long structure,
            Suite suite) {
        choisir.executer(acteur, id, version, structure);
        Parcours.enregistree(suite, id, EtapeSaisie.ACCUEIL, null);
    }

    /** Not named like the page's own search, which an address of the portal carries along. */
    @ResourceMapping("structures")
    @Exige(Action.STRUCTURE_CHERCHER)
    void proposer(Acteur acteur, @RequestParam(defaultValue = "") String debut, ResourceResponse response)
            throws IOException {
        List<Suggestion> propositions = rechercher.executer(acteur, debut, 1).lignes().stream()
                .limit(Suggestion.MAXIMUM)
                .map(AccueilController::proposition)
                .toList();
        Suggestion.ecrire(propositions, response);
    }

    private static Suggestion proposition(FicheStructure structure) {
        String lieu = Stream.of(structure.codePostal(), structure.commune(), structure.siret())
                .filter(morceau -> morceau != null && !morceau.isBlank())
                .collect(Collectors.joining(" "));
        return new Suggestion(Long.toString(structure.id()), structure.raisonSociale(), lieu);
    }
}

package org.entstage.stage.saisie;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.portlet.ResourceResponse;
import org.entstage.commun.Texte;
import org.entstage.droits.Action;
import org.entstage.geographie.Commune;
import org.entstage.geographie.Communes;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.stage.convention.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** French towns while an address is typed: those of its postcode, else those whose name begins so. */
@Controller
@RequestMapping("VIEW")
class CommunesController {

    private final Communes communes;

    CommunesController(Communes communes) {
        this.communes = communes;
    }

    /** @param code postcode that is typed already; one that no commune has, like a CEDEX, leaves the name */
    @ResourceMapping("communes")
    @Exige({Action.CONVENTION_MODIFIER, Action.STRUCTURE_CREER})
    void proposer(
            @RequestParam(required = false) String debut,
            @RequestParam(required = false) String code,
            ResourceResponse response)
            throws IOException {
        String cherche = Texte.normaliser(debut);
        String codePostal = Texte.ouNul(code);
        List<Commune> duCode = communes.parCodePostal(codePostal);
        Stream<Suggestion> suggestions = duCode.isEmpty()
                ? communes.parDebutDeNom(cherche, Suggestion.MAXIMUM).stream().flatMap(CommunesController::parCode)
                : duCode.stream()
                        .filter(commune -> Texte.normaliser(commune.nom()).startsWith(cherche))
                        .map(commune -> suggestion(commune, codePostal));
        // All towns of a postcode, of which there are at most some fifty; of a name only the first.
        long maximum = duCode.isEmpty() ? Suggestion.MAXIMUM : Long.MAX_VALUE;
        Suggestion.ecrire(suggestions.limit(maximum).toList(), response);
    }

    private static Stream<Suggestion> parCode(Commune commune) {
        return commune.codesPostaux().stream().map(code -> suggestion(commune, code));
    }

    private static Suggestion suggestion(Commune commune, String codePostal) {
        return new Suggestion(codePostal, commune.nom(), codePostal);
    }
}

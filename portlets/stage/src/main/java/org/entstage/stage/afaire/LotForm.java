package org.entstage.stage.afaire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.validation.constraints.Size;
import org.entstage.circuit.Dossier;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.DemandeDEtape;

/** The rows of a queue that were ticked. */
public class LotForm {

    /** Id of the convention, version of what is decided, kind of the step; id of the avenant whose step it is. */
    private static final Pattern LIGNE = Pattern.compile("(\\d{1,15})-(\\d{1,9})-([A-Z_]{1,30})(?:-(\\d{1,15}))?");

    @Size(max = 1000)
    List<@Size(max = 60) String> lignes;

    /** Those that can be read, each once. */
    List<DemandeDEtape> demandes() {
        return lignes == null
                ? List.of()
                : lignes.stream()
                        .flatMap(ligne -> demande(ligne).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<DemandeDEtape> demande(String texte) {
        Matcher ligne = LIGNE.matcher(texte);
        return ligne.matches()
                ? nature(ligne.group(3))
                        .map(nature -> new DemandeDEtape(
                                Long.parseLong(ligne.group(1)),
                                ligne.group(4) == null ? null : Long.valueOf(ligne.group(4)),
                                Integer.parseInt(ligne.group(2)),
                                nature))
                : Optional.empty();
    }

    /** A step before the signatures; empty for any other word. */
    static Optional<NatureEtape> nature(String nom) {
        for (NatureEtape nature : NatureEtape.de(Dossier.CONVENTION)) {
            if (nature.name().equals(nom) && !nature.depart() && !nature.signature()) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }
}

package org.entstage.stage.signature;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/** The rows of a form that has one for each who may sign. */
final class Parties {

    static final List<NatureEtape> TOUTES =
            Stream.of(NatureEtape.values()).filter(NatureEtape::signature).toList();

    private Parties() {}

    /** Its row. */
    static int rang(NatureEtape nature) {
        return TOUTES.indexOf(nature);
    }

    /** The same refusal with what concerns a party told at a field of its row. */
    static RefusMetier auxChamps(RefusMetier refus, String champ) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> TOUTES.stream()
                        .filter(nature -> nature.name().equals(probleme.champ()))
                        .findFirst()
                        .map(nature -> new Probleme(
                                "parties[" + rang(nature) + "]." + champ,
                                probleme.cle(),
                                List.copyOf(probleme.arguments()),
                                probleme.reference()))
                        .orElse(probleme))
                .toList());
    }
}

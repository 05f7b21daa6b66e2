package org.entstage.stage.signature;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/** The rows of a form that has one for each who may sign. */
final class Parties {

    static final List<NatureEtape> TOUTES =
            Stream.of(NatureEtape.values()).filter(NatureEtape::signature).toList();

    private static final String NOM = ".nom";

    private Parties() {}

    /** Its row. */
    static int rang(NatureEtape nature) {
        return TOUTES.indexOf(nature);
    }

    /** Keeps a name that was typed. */
    static void nommer(Map<NatureEtape, String> noms, NatureEtape nature, String nom) {
        if (nom != null) {
            noms.put(nature, nom);
        }
    }

    /** The same refusal with what concerns a party told at a field of its row. */
    static RefusMetier auxChamps(RefusMetier refus, String champ) {
        return new RefusMetier(refus.problemes().stream()
                .map(probleme -> TOUTES.stream()
                        .filter(nature -> nature.name().equals(probleme.champ())
                                || (nature.name() + NOM).equals(probleme.champ()))
                        .findFirst()
                        .map(nature -> new Probleme(
                                "parties[" + rang(nature) + "]"
                                        + (probleme.champ().endsWith(NOM) ? NOM : "." + champ),
                                probleme.cle(),
                                List.copyOf(probleme.arguments()),
                                probleme.reference()))
                        .orElse(probleme))
                .toList());
    }
}

package org.entstage.centregestion.personnel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to conventions, offers and evaluations and may be told to the staff of their centre by mail. The names are stored. */
public enum AvisPersonnel {
    /** A student begins a convention. */
    CREEE,
    /** A student hands a convention in. */
    SOUMISE,
    /** A student hands it in again, corrected. */
    CORRIGEE,
    /** A colleague changes it after that. */
    MODIFIEE,
    /** The centre sends it back. */
    REFUSEE,
    /** The centre validates it. */
    VALIDEE,
    /** Another teacher follows the student. */
    REFERENT,
    /** The turn of a step of the centre has come. */
    ETAPE,
    /** A step was done or taken back. */
    AVANCEMENT,
    /** The student withdraws it, or the centre ends it. */
    FIN,
    /** An avenant is handed in, sent back, accepted or given up. */
    AVENANT,
    /** A student hands in a document that was asked of him, or it is refused. */
    PIECE,
    /** An offer is handed in, ends or is written about. */
    OFFRE,
    /** Somebody answers about a placement, or asks to change what he answered. */
    EVALUATION;

    private static final String SEPARATEUR = ",";

    static String ecrire(Set<AvisPersonnel> avis) {
        return avis.stream().sorted().map(AvisPersonnel::name).collect(Collectors.joining(SEPARATEUR));
    }

    /** A word that this version does not know is left aside. */
    static Set<AvisPersonnel> lire(String ecrits) {
        List<String> mots = List.of(ecrits.split(SEPARATEUR));
        Set<AvisPersonnel> lus = EnumSet.noneOf(AvisPersonnel.class);
        Arrays.stream(values()).filter(avis -> mots.contains(avis.name())).forEach(lus::add);
        return lus;
    }
}

package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entstage.scolarite.ElementStage;
import org.entstage.scolarite.EtapeOfferte;

/**
 * What the structure of teaching says of one step. Texts and hours may be null.
 *
 * @param elementsStage elements in use that give a stage
 */
record OffreEtape(String cursusLmd, String finalite, BigDecimal volumeHoraire, List<ElementStage> elementsStage) {

    static final OffreEtape INCONNUE = new OffreEtape(null, null, null, List.of());

    /**
     * One path of Apogée's answer, diploma to step version.
     *
     * @param versionDiplome null when absent, like every other value
     */
    record Branche(
            String diplome,
            Integer versionDiplome,
            String etape,
            Integer versionEtape,
            String libelle,
            OffreEtape offre) {

        EtapeOfferte etapeOfferte() {
            return new EtapeOfferte(etape, versionEtape.toString(), libelle == null ? etape : libelle);
        }

        private int ressemblance(CleEtape cle) {
            return (cle.etape().equals(etape) ? 8 : 0)
                    + (CleEtape.memeVersion(cle.versionEtape(), versionEtape) ? 4 : 0)
                    + (diplome != null && diplome.equals(cle.diplome()) ? 2 : 0)
                    + (CleEtape.memeVersion(cle.versionDiplome(), versionDiplome) ? 1 : 0);
        }
    }

    /** The path of this very step and diploma; a step may be part of several diplomas. */
    static OffreEtape parmi(Stream<Branche> branches, CleEtape cle) {
        return branches.max(Comparator.comparingInt(branche -> branche.ressemblance(cle)))
                .map(Branche::offre)
                .orElse(INCONNUE);
    }

    /** From the values of one path; elements of the same step may stand in several of its lists. */
    static OffreEtape de(String cursusLmd, String finalite, Integer volume, List<ElementLu> elements) {
        return new OffreEtape(
                ouNul(cursusLmd),
                ouNul(finalite),
                heures(volume),
                elements.stream()
                        .filter(ElementLu::donneUnStage)
                        .map(ElementLu::element)
                        .distinct()
                        .toList());
    }

    /** What hangs on a branch of the answer: nothing when the branch is missing, and no nil rows. */
    static <B, L> Stream<L> lignes(B branche, Function<B, List<L>> contenu) {
        return branche == null ? Stream.of() : contenu.apply(branche).stream().filter(Objects::nonNull);
    }

    /** A volume of zero is one that nobody typed. */
    private static BigDecimal heures(Integer volume) {
        return volume == null || volume <= 0 ? null : BigDecimal.valueOf(volume);
    }
}

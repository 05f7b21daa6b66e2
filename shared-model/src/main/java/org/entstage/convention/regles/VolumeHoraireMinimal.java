package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** The curriculum has at least 200 hours of teaching a year, 50 of them face to face; a gap period needs none (D611-16). */
final class VolumeHoraireMinimal implements Regle {

    private static final ParametreDeRegle VOLUME = ParametreDeRegle.plancher("heures", 200, 2000);
    private static final ParametreDeRegle PRESENTIEL = ParametreDeRegle.plancher("presentiel", 50, 2000);
    private static final FicheRegle FICHE = FicheRegle.loi("R02", "D124-2 ; D611-16", Niveau.BLOQUANT)
            .lit(Fait.VOLUME_HORAIRE, Fait.HEURES_PRESENTIEL, Fait.DEROGATION_RECTEUR)
            .avec(VOLUME, PRESENTIEL)
            .derogeable()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        BigDecimal volume = faits.cursus().volumeHoraire();
        if (faits.cursus().cesure()
                || volume == null
                || Declarations.oui(faits.declarations().derogationRecteur())) {
            return Optional.empty();
        }
        BigDecimal minimum = reglage.nombre(VOLUME);
        if (volume.compareTo(minimum) < 0) {
            return constat(Champs.VOLUME_HORAIRE, volume, minimum)
                    .map(constat -> constat.mesure(Grandeur.ENSEIGNEMENT.de(volume)));
        }
        BigDecimal presentiel = faits.declarations().heuresPresentiel();
        if (presentiel == null) {
            return nonVerifiable(Champs.PRESENTIEL);
        }
        BigDecimal face = reglage.nombre(PRESENTIEL);
        return presentiel.compareTo(face) < 0
                ? variante(Champs.PRESENTIEL, "presentiel", presentiel, face)
                        .map(constat -> constat.mesure(Grandeur.PRESENTIEL.de(presentiel)))
                : Optional.empty();
    }
}

package org.entstage.convention.regles;

import java.util.Optional;

/** No task is dangerous for the trainee: the host declares it. */
final class TachesDangereuses implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R16", "L124-14 ; décret n° 2013-915", Niveau.AVERTISSEMENT)
            .lit(Fait.TACHES)
            .garde(Passage.VALIDATION)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Boolean aucune = faits.declarations().aucuneTacheDangereuse();
        if (aucune == null) {
            return nonVerifiable(Champs.TACHES);
        }
        return aucune ? Optional.empty() : constat(Champs.TACHES);
    }
}

package org.entstage.convention.regles;

import java.util.Optional;

/** A gap period is agreed in writing, lasts one or two semesters, once in a cycle, and ends before the last semester. */
final class Cesure implements Regle {

    private static final ParametreDeRegle SEMESTRES = ParametreDeRegle.plafond("semestres", 2);
    private static final FicheRegle FICHE = FicheRegle.loi("R24", "D611-13 à D611-16", Niveau.BLOQUANT)
            .lit(Fait.CESURE)
            .avec(SEMESTRES)
            .garde(Passage.VALIDATION)
            .derogeable()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Declarations dit = faits.declarations();
        if (!faits.cursus().cesure()) {
            return Optional.empty();
        }
        if (Boolean.FALSE.equals(dit.accordCesure())) {
            return constat(Champs.CESURE);
        }
        if (Declarations.oui(dit.dejaEnCesure())) {
            return variante(Champs.CESURE, "deja");
        }
        if (Declarations.oui(dit.dernierSemestre())) {
            return variante(Champs.CESURE, "dernier");
        }
        if (dit.semestresCesure() != null && dit.semestresCesure() > reglage.entier(SEMESTRES)) {
            return variante(Champs.CESURE, "longue", dit.semestresCesure(), reglage.entier(SEMESTRES))
                    .map(constat -> constat.mesure(Grandeur.SEMESTRES.de(dit.semestresCesure())));
        }
        boolean su = dit.accordCesure() != null
                && dit.dejaEnCesure() != null
                && dit.dernierSemestre() != null
                && dit.semestresCesure() != null;
        return su ? Optional.empty() : nonVerifiable(Champs.CESURE);
    }
}

package org.entstage.convention.regles;

import java.util.Optional;

/** A public body that already pays this person does not pay a gratification on top. */
final class CumulDeRemunerations implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R28", "arrêté du 29 décembre 2014, art. 5 du modèle", Niveau.AVERTISSEMENT)
            .lit(Fait.STATUT_PUBLIC, Fait.REMUNERATION, Fait.GRATIFICATION)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Declarations dit = faits.declarations();
        boolean aucune = faits.remuneration().offre().isEmpty();
        if (aucune || Boolean.FALSE.equals(faits.hote().organismePublic())) {
            return Optional.empty();
        }
        if (Boolean.FALSE.equals(dit.remunereParOrganisme())) {
            return Optional.empty();
        }
        if (faits.hote().organismePublic() == null || dit.remunereParOrganisme() == null) {
            return nonVerifiable(Champs.REMUNERATION);
        }
        return constat(Champs.REMUNERATION);
    }
}

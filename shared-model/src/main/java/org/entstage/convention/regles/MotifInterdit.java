package org.entstage.convention.regles;

import java.util.Optional;

/** A trainee neither replaces somebody, nor meets a surge of work, nor does a seasonal job. Words can only raise a doubt:
 * a person reads them. */
final class MotifInterdit implements Regle {

    private static final ParametreDeRegle MOTS = ParametreDeRegle.mots(
            "mots",
            "en remplacement de, remplacer un salarié, remplacer une salariée, remplacement d'un salarié,"
                    + " remplacement d'une salariée, congé maternité, arrêt maladie, saisonnier, saisonnière,"
                    + " surcroît d'activité, pic d'activité");
    private static final FicheRegle FICHE = FicheRegle.loi("R17", "L124-7", Niveau.AVERTISSEMENT)
            .lit(Fait.MOTIF, Fait.TEXTES)
            .avec(MOTS)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        String motif = faits.declarations().motif();
        Optional<String> mot = reglage.mots(MOTS).stream()
                .filter(cherche -> Textes.contient(motif, cherche)
                        || Textes.contient(faits.textes().activites(), cherche))
                .findFirst();
        if (mot.isPresent()) {
            return constat(Champs.ACTIVITES, mot.get());
        }
        return motif == null || motif.isBlank() ? nonVerifiable(Champs.MOTIF) : Optional.empty();
    }
}

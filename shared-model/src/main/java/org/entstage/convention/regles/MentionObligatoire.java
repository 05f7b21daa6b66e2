package org.entstage.convention.regles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One of the mentions without which a convention is none (D124-4). Those that the model of the convention always prints
 * (suspension, termination, validation, benefits, certificate) need nothing from the person, nor do internal rules until he
 * says that some apply.
 */
final class MentionObligatoire implements Regle {

    private final FicheRegle fiche;
    private final String champ;
    private final Predicate<FaitsConvention> manque;

    private MentionObligatoire(FicheRegle fiche, String champ, Predicate<FaitsConvention> manque) {
        this.fiche = fiche;
        this.champ = champ;
        this.manque = manque;
    }

    static List<Regle> toutes() {
        return List.of(
                texte(
                        mention("M00", "L124-1", Fait.ORGANISME),
                        Champs.STRUCTURE,
                        f -> f.personnes().organisme()),
                texte(
                        mention("M01", "D124-4, 1°", Fait.INTITULE),
                        Champs.FORMATION,
                        f -> f.cursus().intitule()),
                new MentionObligatoire(
                        FicheRegle.loi("M01H", "D124-4, 1°", Niveau.BLOQUANT)
                                .lit(Fait.VOLUME_HORAIRE)
                                .fiche(),
                        Champs.VOLUME_HORAIRE,
                        MentionObligatoire::sansVolumeHoraire),
                texte(
                        mention("M02R", "D124-4, 2°", Fait.REFERENT),
                        Champs.REFERENT,
                        f -> f.personnes().referent()),
                texte(
                        mention("M02T", "D124-4, 2°", Fait.TUTEUR),
                        Champs.TUTEUR,
                        f -> f.personnes().tuteur()),
                texte(
                        mention("M03", "D124-4, 3°", Fait.TEXTES),
                        Champs.COMPETENCES,
                        f -> f.textes().competences()),
                texte(
                        mention("M04", "D124-4, 4°", Fait.TEXTES),
                        Champs.ACTIVITES,
                        f -> f.textes().activites()),
                new MentionObligatoire(
                        mention("M05D", "D124-4, 5°", Fait.DATES),
                        Champs.DEBUT,
                        f -> f.periode().debut() == null),
                new MentionObligatoire(
                        mention("M05F", "D124-4, 5°", Fait.DATES),
                        Champs.FIN,
                        f -> f.periode().fin() == null),
                new MentionObligatoire(
                        mention("M06", "D124-4, 6°", Fait.HORAIRE), Champs.SEMAINE, MentionObligatoire::sansHeures),
                texte(
                        mention("M07", "D124-4, 7°", Fait.TEXTES),
                        Champs.MODALITES_SUIVI,
                        f -> f.textes().modalitesSuivi()),
                new MentionObligatoire(
                        mention("M08", "D124-4, 8°", Fait.GRATIFICATION),
                        Champs.MODE_PAIEMENT,
                        MentionObligatoire::sansModeDePaiement),
                new MentionObligatoire(
                        mention("M14", "D124-4, 14°", Fait.TEXTES), Champs.REGLEMENT, MentionObligatoire::sansClauses));
    }

    /** Printed by every model of the convention, that of continuing education included. */
    private static FicheRegle mention(String id, String reference, Fait fait) {
        return FicheRegle.loi(id, reference, Niveau.BLOQUANT)
                .lit(fait)
                .pourTous()
                .fiche();
    }

    private static MentionObligatoire texte(FicheRegle fiche, String champ, Function<FaitsConvention, String> valeur) {
        return new MentionObligatoire(fiche, champ, faits -> {
            String lu = valeur.apply(faits);
            return lu == null || lu.isBlank();
        });
    }

    private static boolean sansVolumeHoraire(FaitsConvention faits) {
        return faits.cursus().volumeHoraire() == null && !faits.cursus().cesure();
    }

    /** Missing dates are asked for by their own mention. */
    private static boolean sansHeures(FaitsConvention faits) {
        return faits.periode().heures().filter(heures -> heures.signum() == 0).isPresent();
    }

    private static boolean sansModeDePaiement(FaitsConvention faits) {
        return faits.remuneration().offre().isPresent() && faits.remuneration().modePaiement() == null;
    }

    private static boolean sansClauses(FaitsConvention faits) {
        String clauses = faits.textes().reglementInterieur();
        return Boolean.TRUE.equals(faits.textes().reglementApplicable()) && (clauses == null || clauses.isBlank());
    }

    @Override
    public FicheRegle fiche() {
        return fiche;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return manque.test(faits) ? constat(champ) : Optional.empty();
    }
}

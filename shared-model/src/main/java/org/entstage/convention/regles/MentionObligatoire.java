package org.entstage.convention.regles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One of the mentions without which a convention is none (D124-4). Those that the model of the convention always prints
 * (suspension, termination, validation, benefits, internal rules, certificate) need nothing from the person.
 */
final class MentionObligatoire implements Regle {

    private final String id;
    private final String reference;
    private final String champ;
    private final Predicate<FaitsConvention> manque;

    private MentionObligatoire(String id, String reference, String champ, Predicate<FaitsConvention> manque) {
        this.id = id;
        this.reference = reference;
        this.champ = champ;
        this.manque = manque;
    }

    static List<Regle> toutes() {
        return List.of(
                texte(
                        "M00",
                        "L124-1",
                        Champs.STRUCTURE,
                        faits -> faits.personnes().organisme()),
                texte(
                        "M01",
                        "D124-4, 1°",
                        Champs.FORMATION,
                        faits -> faits.cursus().intitule()),
                new MentionObligatoire(
                        "M01H", "D124-4, 1°", Champs.VOLUME_HORAIRE, MentionObligatoire::sansVolumeHoraire),
                texte(
                        "M02R",
                        "D124-4, 2°",
                        Champs.REFERENT,
                        faits -> faits.personnes().referent()),
                texte(
                        "M02T",
                        "D124-4, 2°",
                        Champs.TUTEUR,
                        faits -> faits.personnes().tuteur()),
                texte(
                        "M03",
                        "D124-4, 3°",
                        Champs.COMPETENCES,
                        faits -> faits.textes().competences()),
                texte(
                        "M04",
                        "D124-4, 4°",
                        Champs.ACTIVITES,
                        faits -> faits.textes().activites()),
                new MentionObligatoire(
                        "M05D",
                        "D124-4, 5°",
                        Champs.DEBUT,
                        faits -> faits.periode().debut() == null),
                new MentionObligatoire(
                        "M05F",
                        "D124-4, 5°",
                        Champs.FIN,
                        faits -> faits.periode().fin() == null),
                new MentionObligatoire("M06", "D124-4, 6°", Champs.SEMAINE, MentionObligatoire::sansHeures),
                texte(
                        "M07",
                        "D124-4, 7°",
                        Champs.MODALITES_SUIVI,
                        faits -> faits.textes().modalitesSuivi()),
                new MentionObligatoire(
                        "M08", "D124-4, 8°", Champs.MODE_PAIEMENT, MentionObligatoire::sansModeDePaiement));
    }

    private static MentionObligatoire texte(
            String id, String reference, String champ, Function<FaitsConvention, String> valeur) {
        return new MentionObligatoire(id, reference, champ, faits -> {
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

    @Override
    public String id() {
        return id;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        return manque.test(faits) ? constat(champ) : Optional.empty();
    }
}

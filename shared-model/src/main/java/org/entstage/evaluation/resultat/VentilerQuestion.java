package org.entstage.evaluation.resultat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One question by the groups of an axis, or by years. */
@ReadUseCase
public class VentilerQuestion {

    private final LectureDesResultats lecture;
    private final String etablissement;

    VentilerQuestion(LectureDesResultats lecture, Reglages reglages) {
        this.lecture = lecture;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param question see {@link QuestionSuivie#cle()}
     * @param annee first year of the university year; null for all, and for the axis of years
     * @throws org.entstage.commun.AccesRefuse unless he reads results as staff
     * @throws org.entstage.commun.Introuvable when there is no such form, or it never asked that
     */
    public Ventilation executer(Acteur acteur, long questionnaire, String question, AxeDeResultat axe, Integer annee) {
        PerimetreDesResultats perimetre = PerimetreDesResultats.de(acteur, Action.RESULTAT_LIRE, etablissement);
        FormulaireRepondu formulaire = lecture.formulaire(questionnaire, perimetre);
        Grille grille = lecture.grille(questionnaire);
        QuestionSuivie suivie = LectureDesResultats.question(grille, question);
        Depouillement depouillement = lecture.depouiller(questionnaire, grille, perimetre);
        boolean parAnnees = axe == AxeDeResultat.ANNEE;
        Integer retenue = parAnnees ? null : annee;
        Depouillement.Ventilee ventilee = depouillement.ventiler(
                suivie, parAnnees ? new Decoupage(true, null) : new Decoupage(retenue != null, axe), retenue);
        return new Ventilation(
                formulaire,
                depouillement.population().annees(),
                lecture.seuil(),
                grille.questions(),
                suivie,
                ventilee.modalites(),
                ventilee.ensemble(),
                lignes(depouillement, ventilee.mesures(), parAnnees),
                (int) ventilee.mesures().values().stream()
                        .filter(mesure -> !mesure.montree())
                        .count());
    }

    private List<Ventilation.Ligne> lignes(
            Depouillement depouillement, Map<GroupeDeFiches, Mesure> mesures, boolean parAnnees) {
        Map<GroupeDeFiches, FicheComptee> exemples = new HashMap<>();
        mesures.forEach((groupe, mesure) -> {
            if (mesure.montree()) {
                depouillement.exemple(groupe).ifPresent(fiche -> exemples.put(groupe, fiche));
            }
        });
        Map<GroupeDeFiches, String> noms = lecture.noms(exemples);
        Comparator<Ventilation.Ligne> ordre = parAnnees
                ? Comparator.comparing(ligne -> ligne.groupe().annee())
                : Comparator.comparingInt(
                                (Ventilation.Ligne ligne) -> -ligne.mesure().reponses())
                        .thenComparing(ligne -> ligne.groupe().code());
        return exemples.keySet().stream()
                .map(groupe -> new Ventilation.Ligne(groupe, noms.get(groupe), mesures.get(groupe)))
                .sorted(ordre)
                .toList();
    }
}

package org.entstage.evaluation.resultat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.resultat.Resultats.ColonneDeResultats;

/** All questions of a form for one group, or for some side by side: two groups, or one in two years. */
@ReadUseCase
public class ConsulterResultats {

    private final LectureDesResultats lecture;
    private final String etablissement;

    ConsulterResultats(LectureDesResultats lecture, Reglages reglages) {
        this.lecture = lecture;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @throws org.entstage.commun.AccesRefuse unless he reads results as staff
     * @throws org.entstage.commun.Introuvable when there is no such form
     */
    public Resultats executer(Acteur acteur, long questionnaire, List<GroupeDeFiches> groupes) {
        PerimetreDesResultats perimetre = PerimetreDesResultats.de(acteur, Action.RESULTAT_LIRE, etablissement);
        FormulaireRepondu formulaire = lecture.formulaire(questionnaire, perimetre);
        Depouillement depouillement = lecture.depouiller(questionnaire, lecture.grille(questionnaire), perimetre);
        Map<GroupeDeFiches, FicheComptee> exemples = new HashMap<>();
        groupes.forEach(groupe -> depouillement.exemple(groupe).ifPresent(fiche -> exemples.put(groupe, fiche)));
        Map<GroupeDeFiches, String> noms = lecture.noms(exemples);
        return new Resultats(
                formulaire,
                depouillement.population().annees(),
                lecture.seuil(),
                groupes.stream()
                        .map(groupe -> new ColonneDeResultats(groupe, noms.get(groupe), depouillement.fiches(groupe)))
                        .toList(),
                depouillement.resultats(groupes));
    }
}

package org.entstage.evaluation.resultat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.questionnaire.Reponses;

/**
 * Hands over all sheets of a form within the perimeter, one after the other, however many there are, with the codebook. No
 * name of a person is in it; but who knows a host and an étape may know who answered: the right for it is another one than
 * that for results, and no threshold holds here.
 */
@ReadUseCase
public class ExporterReponses {

    private final LectureDesResultats lecture;
    private final FichesComptees comptees;
    private final StagesAEvaluer stages;
    private final String etablissement;

    ExporterReponses(LectureDesResultats lecture, FichesComptees comptees, StagesAEvaluer stages, Reglages reglages) {
        this.lecture = lecture;
        this.comptees = comptees;
        this.stages = stages;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param annee first year of the university year; null for all
     * @throws org.entstage.commun.AccesRefuse unless he exports answers as staff
     * @throws org.entstage.commun.Introuvable when there is no such form
     */
    public void executer(Acteur acteur, long questionnaire, Integer annee, SortieDesReponses sortie) {
        PerimetreDesResultats perimetre = PerimetreDesResultats.de(acteur, Action.RESULTAT_EXPORTER, etablissement);
        FormulaireRepondu formulaire = lecture.formulaire(questionnaire, perimetre);
        List<VersionLue> versions = comptees.versions(questionnaire);
        ColonnesDExport colonnes = new ColonnesDExport(new Grille(versions));
        sortie.commencer(formulaire, colonnes.titres(), colonnes.dictionnaire());
        comptees.parLots(questionnaire, perimetre, annee, lot -> {
            Map<Long, StageAEvaluer> connus =
                    stages.parIds(lot.stream().map(FicheComptee::conventionId).toList()).stream()
                            .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
            Map<Long, Reponses> reponses = comptees.reponses(lot, versions);
            lot.forEach(fiche -> sortie.ligne(colonnes.cellules(new ColonnesDExport.Ligne(
                    fiche, connus.get(fiche.conventionId()), reponses.getOrDefault(fiche.ficheId(), Reponses.VIDES)))));
        });
    }
}

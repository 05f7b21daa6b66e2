package org.entstage.evaluation.resultat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.Introuvable;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** Reads what results are counted from, for one reader. */
@Component
class LectureDesResultats {

    /** Groups that are named in one statement. */
    private static final int LOT = 500;

    private final FichesComptees comptees;
    private final StagesAEvaluer stages;
    private final Parametres parametres;

    LectureDesResultats(FichesComptees comptees, StagesAEvaluer stages, Parametres parametres) {
        this.comptees = comptees;
        this.stages = stages;
        this.parametres = parametres;
    }

    /** Answers that a group must have to be shown. */
    int seuil() {
        return parametres
                .valeur(CatalogueParametres.EVALUATION_SEUIL, List.of())
                .entier();
    }

    /** @throws Introuvable when the institution has no such form */
    FormulaireRepondu formulaire(long questionnaire, PerimetreDesResultats perimetre) {
        return comptees.formulaire(questionnaire, perimetre)
                .orElseThrow(() -> new Introuvable("questionnaire " + questionnaire));
    }

    Grille grille(long questionnaire) {
        return new Grille(comptees.versions(questionnaire));
    }

    Depouillement depouiller(long questionnaire, Grille grille, PerimetreDesResultats perimetre) {
        Population population = new Population(perimetre::contient);
        comptees.parcourir(questionnaire, population::ajouter);
        return new Depouillement(population, grille, seuil());
    }

    /**
     * @param cle null for the first one that is counted
     * @throws Introuvable when the form never asked it
     */
    static QuestionSuivie question(Grille grille, String cle) {
        if (cle == null) {
            return grille.questions().stream()
                    .filter(QuestionSuivie::seCompte)
                    .findFirst()
                    .orElseThrow(() -> new Introuvable("question that is counted"));
        }
        return grille.question(cle).orElseThrow(() -> new Introuvable("question " + cle));
    }

    /**
     * What groups are called, by the latest of their sheets; a country or an activity has no name here.
     *
     * @param exemples a sheet of each group
     */
    Map<GroupeDeFiches, String> noms(Map<GroupeDeFiches, FicheComptee> exemples) {
        Map<Long, StageAEvaluer> connus = new HashMap<>();
        List<Long> conventions = exemples.entrySet().stream()
                .filter(un -> seNomme(un.getKey().axe()))
                .map(un -> un.getValue().conventionId())
                .distinct()
                .toList();
        for (int debut = 0; debut < conventions.size(); debut += LOT) {
            connus.putAll(parId(conventions.subList(debut, Math.min(debut + LOT, conventions.size()))));
        }
        Map<GroupeDeFiches, String> noms = new HashMap<>();
        exemples.forEach((groupe, fiche) -> {
            StageAEvaluer stage = connus.get(fiche.conventionId());
            String nom = stage == null || !seNomme(groupe.axe()) ? null : nom(groupe, stage);
            if (nom != null) {
                noms.put(groupe, nom);
            }
        });
        return noms;
    }

    private Map<Long, StageAEvaluer> parId(Collection<Long> conventions) {
        return stages.parIds(conventions).stream()
                .collect(Collectors.toMap(StageAEvaluer::conventionId, Function.identity()));
    }

    private static boolean seNomme(AxeDeResultat axe) {
        return axe != null && axe != AxeDeResultat.PAYS && axe != AxeDeResultat.NAF;
    }

    /** Null when the convention says another one today. */
    private static String nom(GroupeDeFiches groupe, StageAEvaluer stage) {
        return switch (groupe.axe()) {
            case CENTRE -> groupe.code().equals(Long.toString(stage.centreId())) ? stage.centre() : null;
            case COMPOSANTE -> groupe.code().equals(stage.codeComposante()) ? stage.composante() : null;
            case ETAPE -> groupe.code().equals(stage.codeEtape()) ? stage.etape() : null;
            case HOTE ->
                stage.structureId() != null
                                && groupe.code().equals(stage.structureId().toString())
                        ? stage.structure()
                        : null;
            case ANNEE, PAYS, NAF -> null;
        };
    }
}

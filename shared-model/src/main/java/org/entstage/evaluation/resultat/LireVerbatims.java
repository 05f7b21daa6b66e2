package org.entstage.evaluation.resultat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Valeur;

/**
 * What people wrote to one question, by the alphabet: neither who, nor when, nor what the same person wrote elsewhere.
 */
@ReadUseCase
public class LireVerbatims {

    private final LectureDesResultats lecture;
    private final FichesComptees comptees;
    private final String etablissement;

    LireVerbatims(LectureDesResultats lecture, FichesComptees comptees, Reglages reglages) {
        this.lecture = lecture;
        this.comptees = comptees;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param question see {@link QuestionSuivie#cle()}
     * @throws org.entstage.commun.AccesRefuse unless he reads results as staff
     * @throws org.entstage.commun.Introuvable when there is no such form, or it never asked that
     */
    public Verbatims executer(Acteur acteur, long questionnaire, String question, GroupeDeFiches groupe) {
        PerimetreDesResultats perimetre = PerimetreDesResultats.de(acteur, Action.RESULTAT_LIRE, etablissement);
        FormulaireRepondu formulaire = lecture.formulaire(questionnaire, perimetre);
        List<VersionLue> versions = comptees.versions(questionnaire);
        Grille grille = new Grille(versions);
        QuestionSuivie suivie = LectureDesResultats.question(grille, question);
        Depouillement depouillement = lecture.depouiller(questionnaire, grille, perimetre);
        List<FicheComptee> lisibles = depouillement.fichesLisibles(suivie, groupe);
        List<String> textes = new ArrayList<>();
        for (int debut = 0; debut < lisibles.size(); debut += Verbatims.LOT) {
            List<FicheComptee> lot = lisibles.subList(debut, Math.min(debut + Verbatims.LOT, lisibles.size()));
            comptees.reponses(lot, versions).values().stream()
                    .map(reponses -> reponses.de(suivie.code()))
                    .map(reponse -> texte(suivie, reponse))
                    .filter(Objects::nonNull)
                    .forEach(textes::add);
        }
        textes.sort(Collator.getInstance(Locale.FRENCH));
        String nom = depouillement
                .exemple(groupe)
                .map(fiche -> lecture.noms(java.util.Map.of(groupe, fiche)).get(groupe))
                .orElse(null);
        return new Verbatims(
                formulaire, depouillement.population().annees(), lecture.seuil(), suivie, groupe, nom, textes);
    }

    private static String texte(QuestionSuivie question, Optional<Reponse> reponse) {
        return reponse.map(dite -> dite.valeur() instanceof Valeur.Texte texte ? texte.texte() : dite.commentaire())
                .orElse(null);
    }
}

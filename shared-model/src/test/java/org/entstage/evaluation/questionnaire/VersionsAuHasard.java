package org.entstage.evaluation.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;

/** Somebody who writes, moves, removes, publishes and withdraws in one form whatever comes to his mind. */
final class VersionsAuHasard {

    private final ModeleDeTest modele;
    private final Acteur acteur;
    private final long questionnaire;
    private final Random hasard;
    private final Set<String> retires = new HashSet<>();

    VersionsAuHasard(ModeleDeTest modele, Acteur acteur, long questionnaire, long graine) {
        this.modele = modele;
        this.acteur = acteur;
        this.questionnaire = questionnaire;
        this.hasard = new Random(graine);
    }

    /** Codes of questions that were taken out at some time. */
    Set<String> retires() {
        return retires;
    }

    void agir() {
        LigneQuestionnaire ligne = modele.bean(ConsulterQuestionnaire.class)
                .executer(acteur, questionnaire)
                .ligne();
        if (ligne.brouillon().isEmpty()) {
            if (ligne.publiee().isPresent() && hasard.nextInt(4) == 0) {
                VersionLue publiee = lire(ligne.publiee().get().id());
                modele.bean(RetirerVersion.class).executer(acteur, publiee.id(), publiee.version());
            }
            modele.bean(CommencerVersion.class).executer(acteur, questionnaire);
            return;
        }
        ecrire(lire(ligne.brouillon().get().id()));
    }

    private VersionLue lire(long version) {
        return modele.bean(LireVersion.class).executer(acteur, version);
    }

    private void ecrire(VersionLue brouillon) {
        List<Question> questions = brouillon.contenu().questions();
        Question une = questions.get(hasard.nextInt(questions.size()));
        switch (hasard.nextInt(6)) {
            case 0 ->
                modele.bean(EcrireQuestion.class)
                        .executer(acteur, brouillon.id(), brouillon.version(), nouvelle(brouillon));
            case 1 ->
                modele.bean(EcrireQuestion.class).executer(acteur, brouillon.id(), brouillon.version(), autrement(une));
            case 2 ->
                modele.bean(DeplacerElement.class)
                        .executer(
                                acteur,
                                brouillon.id(),
                                brouillon.version(),
                                une.code(),
                                Sens.values()[hasard.nextInt(2)]);
            case 3 -> {
                if (questions.size() > 1) {
                    modele.bean(RetirerElement.class).executer(acteur, brouillon.id(), brouillon.version(), une.code());
                    retires.add(une.code());
                }
            }
            default -> {
                try {
                    modele.bean(PublierVersion.class).executer(acteur, brouillon.id(), brouillon.version());
                } catch (RefusMetier faux) {
                    // A section may be empty now, or a condition hang on nothing: another time.
                }
            }
        }
    }

    private SaisieQuestion nouvelle(VersionLue brouillon) {
        List<Rubrique> rubriques = brouillon.contenu().rubriques();
        return new SaisieQuestion(
                rubriques.get(hasard.nextInt(rubriques.size())).code(),
                null,
                TypeQuestion.CHOIX_UNIQUE,
                new TexteBilingue("Nouvelle " + hasard.nextInt(), null),
                null,
                true,
                null,
                List.of(choix("un"), choix("deux")),
                true,
                null,
                null);
    }

    private static Choix choix(String mot) {
        return new Choix(null, new TexteBilingue(mot, null));
    }

    private SaisieQuestion autrement(Question une) {
        return new SaisieQuestion(
                null,
                une.code(),
                TypeQuestion.OUI_NON,
                new TexteBilingue("Autrement " + hasard.nextInt(), null),
                une.aide(),
                !une.obligatoire(),
                null,
                List.of(),
                !une.commentaire(),
                null,
                null);
    }
}

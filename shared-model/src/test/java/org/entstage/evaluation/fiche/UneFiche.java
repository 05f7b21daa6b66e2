package org.entstage.evaluation.fiche;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks a sheet through its life as a campaign, its author and the staff would. */
public final class UneFiche {

    private final ModeleDeTest modele;
    private final long id;

    private UneFiche(ModeleDeTest modele, long id) {
        this.modele = modele;
        this.id = id;
    }

    /** A fresh one about an accepted convention. */
    public static UneFiche ouverte(ModeleDeTest modele, long convention, Repondant repondant, LocalDate cloture) {
        Geste geste = Geste.de(Acteur.visiteur(), modele.bean(Clock.class));
        long id = new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).execute(statut -> {
            StageAEvaluer stage =
                    modele.bean(StagesAEvaluer.class).parId(convention).orElseThrow();
            return modele.bean(Fiches.class).ouvrir(stage, repondant, null, cloture, geste);
        });
        return new UneFiche(modele, id);
    }

    /** Answers everything that must be answered, section by section. */
    public UneFiche repondue(Acteur auteur) {
        ContenuQuestionnaire contenu = lue(auteur).contenu();
        Reponses toutes = completes(contenu);
        for (Rubrique rubrique : contenu.rubriques()) {
            modele.bean(EnregistrerReponses.class)
                    .executer(auteur, id, rubrique.code(), toutes, Langue.FR)
                    .forEach(probleme -> {
                        throw new AssertionError(probleme);
                    });
        }
        return this;
    }

    public UneFiche validee(Acteur auteur) {
        modele.bean(ValiderFiche.class).executer(auteur, id, version());
        return this;
    }

    public FicheLue lue(Acteur acteur) {
        return modele.bean(ConsulterFiche.class).executer(acteur, id);
    }

    public FicheEvaluation ligne() {
        return modele.bean(FichesEvaluation.class).parId(id).orElseThrow();
    }

    public int version() {
        return ligne().version();
    }

    public long id() {
        return id;
    }

    /** An answer to every question that is asked, the first of what is possible. */
    public static Reponses completes(ContenuQuestionnaire contenu) {
        Reponses reponses = Reponses.VIDES;
        for (Question question : contenu.questions()) {
            if (contenu.posees(reponses).contains(question)) {
                reponses = reponses.avec(question.code(), valeur(question));
            }
        }
        return reponses;
    }

    private static Valeur valeur(Question question) {
        return switch (question.type()) {
            case CHOIX_UNIQUE -> new Valeur.Choisi(question.choix().get(0).code());
            case CHOIX_MULTIPLE ->
                new Valeur.Choisis(Set.of(question.choix().get(0).code()));
            case OUI_NON -> new Valeur.OuiNon(true);
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> new Valeur.Note(4);
            case NOMBRE -> new Valeur.Nombre(question.min() == null ? BigDecimal.ONE : question.min());
            case DATE -> new Valeur.Jour(LocalDate.of(2026, 11, 20));
            case TEXTE -> new Valeur.Texte("Un mot sur « " + question.code() + " »");
            case GROUPE_OUI_NON ->
                new Valeur.Groupe(question.choix().stream().collect(Collectors.toMap(Choix::code, item -> true)));
        };
    }
}

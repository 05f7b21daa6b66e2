package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.portail.demo.population.Tirage;

/** What somebody invented answers to a form: mostly content, always the same for a rank. */
final class ReponsesDemo {

    private static final int CONTENTS_POUR_MILLE = 800;
    private static final int BAVARDS_POUR_MILLE = 350;
    private static final double BIAIS = 1.8;
    private static final List<String> MOTS = List.of(
            "Une équipe attentive et des missions variées.",
            "Le sujet a changé en cours de route, mais on me l'a expliqué.",
            "Il manquait un poste de travail la première semaine.",
            "J'ai appris à présenter mes résultats devant des clients.",
            "Un point chaque semaine aurait aidé.",
            "Je recommande ce lieu à qui aime le terrain.");

    private final long rang;

    /** @param rang draws the answers */
    ReponsesDemo(long rang) {
        this.rang = rang;
    }

    /** Complete answers to what is asked. */
    Reponses reponses(ContenuQuestionnaire contenu) {
        Map<String, Reponse> dites = new HashMap<>();
        for (Question question : contenu.questions()) {
            dites.put(question.code(), Reponse.de(valeur(question)));
        }
        return contenu.retenir(new Reponses(dites));
    }

    private Valeur valeur(Question question) {
        String cle = question.code();
        return switch (question.type()) {
            case CHOIX_UNIQUE -> new Valeur.Choisi(choisi(question));
            case CHOIX_MULTIPLE -> new Valeur.Choisis(new TreeSet<>(List.of(choisi(question))));
            case OUI_NON -> new Valeur.OuiNon(Tirage.chance(cle, rang, CONTENTS_POUR_MILLE));
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> {
                List<Integer> notes = question.type().notes();
                yield new Valeur.Note(notes.get(notes.size() - 1 - Tirage.biaise(cle, rang, notes.size(), BIAIS)));
            }
            case NOMBRE -> new Valeur.Nombre(nombre(question));
            case DATE -> new Valeur.Jour(LocalDate.of(2026, 6, 1).plusDays(Tirage.entier(cle, rang, 90)));
            case TEXTE ->
                question.obligatoire() || Tirage.chance(cle, rang, BAVARDS_POUR_MILLE)
                        ? new Valeur.Texte(Tirage.choix(cle, rang, MOTS))
                        : null;
            case GROUPE_OUI_NON ->
                new Valeur.Groupe(question.choix().stream()
                        .collect(Collectors.toMap(
                                Choix::code, item -> Tirage.chance(cle + item.code(), rang, CONTENTS_POUR_MILLE))));
        };
    }

    private String choisi(Question question) {
        List<Choix> choix = question.choix();
        return choix.get(Tirage.biaise(question.code(), rang, choix.size(), BIAIS))
                .code();
    }

    private BigDecimal nombre(Question question) {
        int min = question.min() == null ? 0 : question.min().intValue();
        int max = question.max() == null ? min + 20 : Math.min(question.max().intValue(), min + 20);
        return BigDecimal.valueOf(min + Tirage.entier(question.code(), rang, max - min + 1));
    }

    /**
     * Answers as rows of a sheet.
     *
     * @param questions ids of the published questions by their codes
     */
    static List<Ligne> lignes(long fiche, Reponses reponses, Map<String, Long> questions) {
        List<Ligne> lignes = new ArrayList<>();
        reponses.parQuestion().forEach((code, reponse) -> {
            Valeur valeur = reponse.valeur();
            if (valeur instanceof Valeur.Groupe groupe) {
                groupe.reponses()
                        .forEach((item, oui) -> lignes.add(ligne(fiche, questions.get(code), item)
                                .mettre("choix", oui ? Valeur.OUI : Valeur.NON)));
            } else if (valeur instanceof Valeur.Choisis choisis) {
                choisis.codes()
                        .forEach(choix -> lignes.add(
                                ligne(fiche, questions.get(code), choix).mettre("choix", choix)));
            } else {
                lignes.add(simple(ligne(fiche, questions.get(code), ""), valeur));
            }
        });
        return lignes;
    }

    private static Ligne ligne(long fiche, long question, String element) {
        return new Ligne()
                .mettre("fiche_id", fiche)
                .mettre("question_id", question)
                .mettre("element", element);
    }

    private static Ligne simple(Ligne ligne, Valeur valeur) {
        if (valeur instanceof Valeur.Note note) {
            return ligne.mettre("nombre", note.note());
        }
        if (valeur instanceof Valeur.Nombre nombre) {
            return ligne.mettre("nombre", nombre.nombre());
        }
        if (valeur instanceof Valeur.Jour jour) {
            return ligne.mettre("jour", jour.jour());
        }
        if (valeur instanceof Valeur.Texte texte) {
            return ligne.mettre("texte", texte.texte());
        }
        return ligne.mettre("choix", valeur.mots().iterator().next());
    }
}

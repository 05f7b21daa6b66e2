package org.entstage.evaluation.resultat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Valeur;

/**
 * What a sheet answered as one short text, to be counted and nothing else: one part for each question of its version, in
 * the version's order, each ended by {@code ;}. A published version never changes, so a place says which question it is.
 *
 * <p>A part is empty without an answer; else the rank of the choice from 0, {@code 1} or {@code 0} for each choice of
 * several, {@code 1} or {@code 0} for yes or no, the mark, the number, the day ({@code 2026-11-22}), {@code t} for a text,
 * {@code 1}, {@code 0} or {@code -} for each item of a group. A {@code !} after it: a comment was written.
 */
final class Empreinte {

    static final char FIN = ';';
    static final char COMMENTAIRE = '!';
    static final char OUI = '1';
    static final char NON = '0';
    static final char RIEN = '-';
    static final String TEXTE = "t";

    private Empreinte() {}

    static String ecrire(ContenuQuestionnaire contenu, Reponses reponses) {
        StringBuilder empreinte = new StringBuilder();
        for (Question question : contenu.questions()) {
            Optional<Reponse> reponse = reponses.de(question.code());
            reponse.map(Reponse::valeur)
                    .filter(question.type().reponse()::isInstance)
                    .ifPresent(valeur -> empreinte.append(partie(question, valeur)));
            if (reponse.map(Reponse::commentaire).isPresent()) {
                empreinte.append(COMMENTAIRE);
            }
            empreinte.append(FIN);
        }
        return empreinte.toString();
    }

    private static String partie(Question question, Valeur valeur) {
        if (valeur instanceof Valeur.Choisi choisi) {
            return rang(question, choisi.code());
        } else if (valeur instanceof Valeur.Choisis choisis) {
            return parChoix(question, choix -> choisis.codes().contains(choix.code()) ? OUI : NON);
        } else if (valeur instanceof Valeur.OuiNon ouiNon) {
            return String.valueOf(ouiNon.oui() ? OUI : NON);
        } else if (valeur instanceof Valeur.Note note) {
            return Integer.toString(note.note());
        } else if (valeur instanceof Valeur.Nombre nombre) {
            return nombre.nombre().toPlainString();
        } else if (valeur instanceof Valeur.Jour jour) {
            return jour.jour().toString();
        } else if (valeur instanceof Valeur.Groupe groupe) {
            return parChoix(question, item -> {
                Boolean oui = groupe.reponses().get(item.code());
                return oui == null ? RIEN : oui ? OUI : NON;
            });
        }
        return TEXTE;
    }

    private static String rang(Question question, String code) {
        for (int i = 0; i < question.choix().size(); i++) {
            if (question.choix().get(i).code().equals(code)) {
                return Integer.toString(i);
            }
        }
        return "";
    }

    private static String parChoix(Question question, java.util.function.Function<Choix, Character> marque) {
        return question.choix().stream().map(marque).map(String::valueOf).collect(Collectors.joining());
    }

    /** What reads the parts of a text. */
    interface Lecteur {

        /**
         * A question with an answer or a comment; its part stands in the text, so that millions of them need no copy.
         *
         * @param place of the question in its version, from 0
         * @param debut where its part begins
         * @param fin where it ends, without the mark of a comment; {@code debut} when there is only a comment
         */
        void lire(int place, int debut, int fin, boolean commentaire);
    }

    static void lire(String empreinte, Lecteur lecteur) {
        int debut = 0;
        int place = 0;
        for (int fin = empreinte.indexOf(FIN); fin >= 0; fin = empreinte.indexOf(FIN, debut)) {
            if (fin > debut) {
                boolean commentaire = empreinte.charAt(fin - 1) == COMMENTAIRE;
                lecteur.lire(place, debut, commentaire ? fin - 1 : fin, commentaire);
            }
            debut = fin + 1;
            place++;
        }
    }
}

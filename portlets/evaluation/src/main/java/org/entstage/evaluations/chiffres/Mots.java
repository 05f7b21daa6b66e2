package org.entstage.evaluations.chiffres;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entstage.commun.Ecriture;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.GroupeDeFiches;
import org.entstage.evaluation.resultat.Modalite;
import org.entstage.evaluation.resultat.QuestionSuivie;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.MessageSource;

/** What results are called, in the language of the reader. */
public final class Mots {

    private static final int MOIS = 7;

    private final MessageSource messages;
    private final Locale locale;

    public Mots(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = Ecriture.langue(locale);
    }

    public String texte(String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, locale);
    }

    public String dans(TexteBilingue texte) {
        return texte == null ? "" : texte.dans(locale.equals(Locale.ENGLISH) ? Langue.EN : Langue.FR);
    }

    /** What one bar stands for. */
    public String modalite(QuestionSuivie question, Modalite modalite) {
        return switch (question.type()) {
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, GROUPE_OUI_NON -> dans(modalite.libelle());
            case OUI_NON -> texte("questionnaire." + modalite.cle());
            case QUALITE_5, ACCORD_5, ECHELLE_0_10 -> note(question, Integer.parseInt(modalite.cle()));
            case NOMBRE -> classe(modalite);
            case DATE -> periode(modalite.cle());
            case TEXTE -> "";
        };
    }

    private String note(QuestionSuivie question, int note) {
        return question.type()
                .cleNote(note)
                .map(cle -> texte("resultat.note", note, texte(cle)))
                .orElse(Integer.toString(note));
    }

    private String classe(Modalite modalite) {
        return modalite.depuis().compareTo(modalite.jusque()) == 0
                ? decimal(modalite.depuis())
                : texte("resultat.classe", decimal(modalite.depuis()), decimal(modalite.jusque()));
    }

    private String periode(String cle) {
        return cle.length() == MOIS
                ? DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(YearMonth.parse(cle))
                : cle;
    }

    /** A group by its name, its code where it has none, and its year. */
    public String groupe(GroupeDeFiches groupe, String nom) {
        String seul = groupe.axe() == null ? null : code(groupe.axe(), groupe.code(), nom);
        if (groupe.annee() == null) {
            return seul == null ? texte("resultat.ensemble") : seul;
        }
        return seul == null ? annee(groupe.annee()) : texte("resultat.groupe.annee", seul, annee(groupe.annee()));
    }

    private String code(AxeDeResultat axe, String code, String nom) {
        if (code.isEmpty()) {
            return texte("resultat.sans");
        }
        if (nom != null) {
            return nom;
        }
        return switch (axe) {
            case PAYS -> new Locale("", code).getDisplayCountry(locale);
            case NAF -> messages.getMessage("resultat.naf." + code, null, texte("resultat.naf", code), locale);
            default -> code;
        };
    }

    /** {@code 2026/2027} */
    public String annee(int annee) {
        return annee + "/" + (annee + 1);
    }

    public String axe(AxeDeResultat axe) {
        return texte("resultat.axe." + axe.name());
    }

    /** Without decimals, {@code 42 %}. */
    public String pourcent(double pourcent) {
        return NumberFormat.getPercentInstance(locale).format(pourcent / 100);
    }

    public String nombre(long nombre) {
        return NumberFormat.getIntegerInstance(locale).format(nombre);
    }

    public String decimal(BigDecimal nombre) {
        return Ecriture.decimal(nombre, locale);
    }

    public String date(java.time.LocalDate jour) {
        return Ecriture.date(jour, locale);
    }
}

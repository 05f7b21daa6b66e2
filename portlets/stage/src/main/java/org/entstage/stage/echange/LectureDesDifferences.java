package org.entstage.stage.echange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.echange.Difference;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.portlet.commun.page.Page;
import org.entstage.stage.parametre.LectureDesParametres;
import org.springframework.context.MessageSource;

/** Differences in the reader's words: settings and rules by their names, anything else as the file has it. */
final class LectureDesDifferences {

    /** As the domain names a setting of a rule: its id and the first day. */
    private static final Pattern REGLE = Pattern.compile("(\\S+) (\\d{4}-\\d{2}-\\d{2})");

    private final LectureDesParametres parametres;
    private final FormViews formulaires;
    private final MessageSource messages;
    private final Page page;

    LectureDesDifferences(LectureDesParametres parametres, FormViews formulaires, MessageSource messages, Page page) {
        this.parametres = parametres;
        this.formulaires = formulaires;
        this.messages = messages;
        this.page = page;
    }

    public String champ(Difference difference) {
        return CatalogueParametres.parCle(difference.champ())
                .map(parametre -> parametres.libelle(parametre, page.locale()))
                .or(() -> regle(difference))
                .orElse(difference.champ());
    }

    private Optional<String> regle(Difference difference) {
        Matcher nom = REGLE.matcher(difference.champ());
        if (!"regle".equals(difference.partie()) || !nom.matches()) {
            return Optional.empty();
        }
        Locale langue = page.locale();
        String titre = messages.getMessage("convention.regle." + nom.group(1) + ".titre", null, nom.group(1), langue);
        try {
            String jour = new Formats(langue, messages).date(LocalDate.parse(nom.group(2)));
            return Optional.of(messages.getMessage("echange.regle", new Object[] {titre, jour}, langue));
        } catch (DateTimeParseException faux) {
            return Optional.empty();
        }
    }

    /** Null stays null: nothing there. */
    public String valeur(Difference difference, String valeur) {
        if (valeur == null) {
            return null;
        }
        if ("gabarit".equals(difference.partie())) {
            return messages.getMessage(
                    "echange.gabarit.texte", new Object[] {valeur.lines().count()}, page.locale());
        }
        return CatalogueParametres.parCle(difference.champ())
                .filter(parametre -> parametre.verifier(valeur).isEmpty())
                .map(parametre -> parametres.valeur(parametre, valeur, page.locale()))
                .orElse(valeur);
    }

    /** Why it cannot be written; null when it can. */
    public String refus(Difference difference) {
        return difference.refus() == null
                ? null
                : formulaires
                        .problemes(page, List.of(difference.refus()))
                        .get(0)
                        .texte();
    }
}

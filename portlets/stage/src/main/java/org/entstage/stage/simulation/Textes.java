package org.entstage.stage.simulation;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.Ecriture;
import org.entstage.commun.Probleme;
import org.entstage.convention.regles.Constat;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;

/** The words of the simulator in the two languages. */
final class Textes {

    private final MessageSource messages;

    Textes(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence at a field; the field is empty for the whole. */
    record Phrase(String champ, String texte) {}

    Formats formats(Locale langue) {
        return new Formats(Ecriture.langue(langue), messages);
    }

    List<Phrase> phrases(List<Probleme> problemes, Locale langue) {
        Formats formats = formats(langue);
        return problemes.stream()
                .map(probleme -> new Phrase(
                        probleme.champ(),
                        formats.texte(probleme.cle(), probleme.arguments().toArray())))
                .toList();
    }

    /** An article, or in words that it is no rule of law: the bundles have those. */
    String reference(Constat constat, Locale langue) {
        return messages.getMessage(constat.reference(), null, constat.reference(), Ecriture.langue(langue));
    }

    String constat(Constat constat, Locale langue) {
        return formats(langue).texte(constat.cle(), constat.arguments().toArray());
    }
}

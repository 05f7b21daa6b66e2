package org.entstage.portail.demo.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entstage.portail.demo.smtp.Courriel;
import org.entstage.portail.demo.smtp.MessagerieDemo;
import org.entstage.portail.page.DemandePage;
import org.entstage.portail.page.PagePortail;
import org.entstage.portail.page.Vue;

/** The mails that the sink kept, newest first, and one of them as text at {@code …/courriels/<id>}. */
public final class PageCourriels implements PagePortail {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final MessagerieDemo messagerie;

    /** @param messagerie the sink to read */
    public PageCourriels(MessagerieDemo messagerie) {
        this.messagerie = messagerie;
    }

    /** A mail written for the reader: its date, and its text line by line. */
    public record Ligne(Courriel courriel, String recu, String destinataires, String pieces, List<String> textes) {}

    @Override
    public String chemin() {
        return "courriels";
    }

    @Override
    public String titre(Locale langue) {
        return Textes.texte(langue, "courriels.titre");
    }

    @Override
    public Set<String> roles() {
        return Set.of("admin");
    }

    @Override
    public String textes() {
        return Textes.BASE;
    }

    @Override
    public Vue afficher(DemandePage demande) {
        Locale langue = demande.langue();
        if (demande.suite().isEmpty()) {
            List<Ligne> lignes =
                    messagerie.courriels().stream().map(c -> ligne(c, langue)).toList();
            return new Vue("demo/courriels", Map.of("lignes", lignes));
        }
        return courriel(demande.suite())
                .map(c -> new Vue("demo/courriel", Map.of("ligne", ligne(c, langue))))
                .orElseGet(() -> new Vue("demo/courriel", Map.of()));
    }

    private Optional<Courriel> courriel(String suite) {
        return suite.matches("\\d{1,18}") ? messagerie.courriel(Long.parseLong(suite)) : Optional.empty();
    }

    /** The one thing to do here: throw all mails away. */
    @Override
    public String poster(DemandePage demande) {
        messagerie.vider();
        return Textes.texte(demande.langue(), "courriels.vides");
    }

    private static Ligne ligne(Courriel courriel, Locale langue) {
        return new Ligne(
                courriel,
                date(courriel.recu(), langue),
                String.join(", ", courriel.destinataires()),
                String.join(", ", courriel.pieces()),
                courriel.texte().lines().toList());
    }

    private static String date(Instant instant, Locale langue) {
        return DateTimeFormatter.ofPattern(Textes.texte(langue, "courriels.format"), langue)
                .format(instant.atZone(PARIS));
    }
}

package org.entstage.convention.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.document.GabaritsDeDocument;
import org.springframework.stereotype.Component;

/**
 * The delivered templates of {@code gabarits/}. What several of them say is written once, in {@code gabarits/parties/},
 * and stands whole in each: who edits one sees all of its text.
 */
@Component
public class GabaritsLivres {

    private static final String DOSSIER = "gabarits/";
    private static final Pattern PARTIE = Pattern.compile("\\{\\{>parties/([a-z_]+)}}\n?");
    private static final int CHIFFRES_DE_VERSION = 12;

    private final Map<String, GabaritEnVigueur> lus = new ConcurrentHashMap<>();

    /** @param langue one of {@link TypeDocument#langues} */
    public GabaritEnVigueur pour(TypeDocument type, Locale langue) {
        if (!type.langues().contains(langue)) {
            throw new IllegalArgumentException(type + " is not delivered in " + langue);
        }
        return lus.computeIfAbsent(
                type.name().toLowerCase(Locale.ROOT) + "_" + langue.getLanguage(), nom -> gabarit(nom, langue));
    }

    private static GabaritEnVigueur gabarit(String nom, Locale langue) {
        String texte = entier(lire(nom), langue);
        return new GabaritEnVigueur(texte, "livre-" + empreinte(texte + lire(GabaritsDeDocument.STYLE)), null);
    }

    private static String entier(String texte, Locale langue) {
        return PARTIE.matcher(texte).replaceAll(partie -> Matcher.quoteReplacement(partie(partie, langue)));
    }

    private static String partie(MatchResult nommee, Locale langue) {
        return entier(lire("parties/" + nommee.group(1) + "_" + langue.getLanguage()), langue);
    }

    private static String lire(String nom) {
        String chemin = DOSSIER + nom + ".mustache";
        try (InputStream flux = GabaritsLivres.class.getClassLoader().getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalStateException("No template " + chemin);
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String empreinte(String texte) {
        try {
            byte[] somme = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(somme).substring(0, CHIFFRES_DE_VERSION);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

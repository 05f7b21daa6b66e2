package org.entstage.connecteur;

import java.util.List;
import java.util.regex.Pattern;
import org.entstage.commun.CatalogueReglages;
import org.entstage.commun.Reglage;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Component;

/** Keeps secrets out of what people read: accounts in addresses, passwords and keys of the settings wherever they turn up. */
@Component
class Secrets {

    static final String CACHE = "•••";

    private static final Pattern COMPTE = Pattern.compile("//[^/@\\s]*@");
    private static final Pattern QUESTION = Pattern.compile("\\?\\S*");
    private static final Pattern AUTORISATION = Pattern.compile("(?i)(basic|bearer)\\s+[A-Za-z0-9+/=._~-]{4,}");

    private final List<String> motsDePasse;

    Secrets(Reglages reglages) {
        this.motsDePasse = CatalogueReglages.tous().stream()
                .map(Reglage::cle)
                .filter(cle -> cle.endsWith(".password") || cle.endsWith(".cle"))
                .map(reglages::texte)
                .filter(valeur -> !valeur.isEmpty())
                .distinct()
                .toList();
    }

    /** An address without account, password and query: keys stand there. */
    String adresse(String adresse) {
        return QUESTION.matcher(COMPTE.matcher(adresse).replaceAll("//")).replaceAll("");
    }

    /** A technical text without any password or key of the settings. */
    String texte(String texte) {
        String propre = AUTORISATION
                .matcher(COMPTE.matcher(texte).replaceAll("//" + CACHE + "@"))
                .replaceAll("$1 " + CACHE);
        for (String secret : motsDePasse) {
            // One that is also a part of an ordinary word hides the word: rather too much than too little.
            propre = propre.replace(secret, CACHE);
        }
        return propre;
    }
}

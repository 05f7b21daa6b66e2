package org.entstage.portail.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The tabs of a portal that nobody has arranged yet. */
public final class MiseEnPageParDefaut {

    private static final String FICHIER = "/portail/mise-en-page.properties";

    private final Properties lignes = new Properties();

    public MiseEnPageParDefaut() {
        try (InputStream flux = MiseEnPageParDefaut.class.getResourceAsStream(FICHIER)) {
            lignes.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the default into an empty layout; leaves any other as it is. */
    public void appliquer(MiseEnPage miseEnPage) {
        if (!miseEnPage.onglets().isEmpty()) {
            return;
        }
        int ordre = 0;
        for (String id : liste("onglets")) {
            miseEnPage.ajouter(new Onglet(
                    id,
                    lignes.getProperty(id + ".titre.fr"),
                    lignes.getProperty(id + ".titre.en"),
                    ordre += 10,
                    MiseEnPage.roles(lignes.getProperty(id + ".roles", ""))));
            for (String portlet : liste(id + ".portlets")) {
                String[] parties = portlet.split("/", 2);
                miseEnPage.placer(id, parties[0], parties[1], 1);
            }
        }
    }

    private java.util.List<String> liste(String cle) {
        return java.util.Arrays.stream(lignes.getProperty(cle, "").split("[ ,]+"))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }
}

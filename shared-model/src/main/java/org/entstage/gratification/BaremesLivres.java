package org.entstage.gratification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entstage.presence.Zone;

/** The ceilings delivered with the product, in a file of its own. */
public final class BaremesLivres implements Baremes {

    /** Class path of the rows; columns {@code zone,depuis,jusqu_au,plafond_horaire,source}. */
    public static final String FICHIER = "gratification/plafonds_horaires.csv";

    private static final int COLONNES = 5;

    private final List<BaremePublie> publies = lire();

    @Override
    public List<BaremeGratification> lignes() {
        return publies.stream().map(BaremePublie::bareme).toList();
    }

    /** The rows with where each comes from. */
    public List<BaremePublie> publies() {
        return publies;
    }

    private static List<BaremePublie> lire() {
        try (InputStream flux = BaremesLivres.class.getClassLoader().getResourceAsStream(FICHIER);
                BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(BaremesLivres::ligne).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaremePublie ligne(String texte) {
        String[] colonnes = texte.split(",", COLONNES);
        BaremeGratification bareme = new BaremeGratification(
                Zone.valueOf(colonnes[0]),
                LocalDate.parse(colonnes[1]),
                LocalDate.parse(colonnes[2]),
                new BigDecimal(colonnes[3]));
        return new BaremePublie(bareme, colonnes[4]);
    }
}

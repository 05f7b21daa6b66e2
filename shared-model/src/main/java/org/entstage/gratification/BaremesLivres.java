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

    /** Class path of the rows; columns {@code zone,depuis,jusqu_au,plafond_horaire}. */
    public static final String FICHIER = "gratification/plafonds_horaires.csv";

    private final List<BaremeGratification> lignes = lire();

    @Override
    public List<BaremeGratification> lignes() {
        return lignes;
    }

    private static List<BaremeGratification> lire() {
        try (InputStream flux = BaremesLivres.class.getClassLoader().getResourceAsStream(FICHIER);
                BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(BaremesLivres::ligne).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaremeGratification ligne(String texte) {
        String[] colonnes = texte.split(",");
        return new BaremeGratification(
                Zone.valueOf(colonnes[0]),
                LocalDate.parse(colonnes[1]),
                LocalDate.parse(colonnes[2]),
                new BigDecimal(colonnes[3]));
    }
}

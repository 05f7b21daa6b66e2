package org.entstage.geographie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entstage.commun.Texte;

/**
 * The file of communes as it is, in one array of bytes, with where each line begins and which lines a postcode has. Lines
 * stand in the order of their names without accents, so that a name is found by halving.
 */
final class TableDesCommunes {

    private static final String FICHIER = "/geographie/communes.csv.gz";
    private static final int BITS_DE_LIGNE = 32;

    private final byte[] octets;
    /** Where each line begins, and after the last one where the file ends. */
    private final int[] debuts;
    /** Postcode and number of the line in one number, in order. */
    private final long[] parCodePostal;

    private TableDesCommunes(byte[] octets) {
        this.octets = octets;
        this.debuts = debuts(octets);
        this.parCodePostal = codesPostaux();
    }

    static TableDesCommunes lire() {
        try (InputStream flux = new GZIPInputStream(TableDesCommunes.class.getResourceAsStream(FICHIER))) {
            ByteArrayOutputStream tout = new ByteArrayOutputStream();
            flux.transferTo(tout);
            return new TableDesCommunes(tout.toByteArray());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    int nombre() {
        return debuts.length - 1;
    }

    List<Commune> parCodePostal(int codePostal) {
        int place = Arrays.binarySearch(parCodePostal, (long) codePostal << BITS_DE_LIGNE);
        List<Commune> trouvees = new ArrayList<>();
        for (int i = place < 0 ? -place - 1 : place;
                i < parCodePostal.length && parCodePostal[i] >>> BITS_DE_LIGNE == codePostal;
                i++) {
            trouvees.add(commune((int) parCodePostal[i]));
        }
        return trouvees;
    }

    /** @param debut already in the form of {@link Texte#normaliser} */
    List<Commune> parDebutDeNom(String debut, int maximum) {
        List<Commune> trouvees = new ArrayList<>();
        for (int ligne = premiere(debut); ligne < nombre() && trouvees.size() < maximum; ligne++) {
            Commune commune = commune(ligne);
            if (!Texte.normaliser(commune.nom()).startsWith(debut)) {
                break;
            }
            trouvees.add(commune);
        }
        return trouvees;
    }

    /** The first line whose name does not come before the text. */
    private int premiere(String debut) {
        int bas = 0;
        int haut = nombre();
        while (bas < haut) {
            int milieu = (bas + haut) >>> 1;
            if (Texte.normaliser(commune(milieu).nom()).compareTo(debut) < 0) {
                bas = milieu + 1;
            } else {
                haut = milieu;
            }
        }
        return bas;
    }

    private Commune commune(int ligne) {
        String[] colonnes = texte(ligne).split(";");
        return new Commune(colonnes[0], colonnes[1], List.of(colonnes[2].split(",")));
    }

    private String texte(int ligne) {
        return new String(octets, debuts[ligne], debuts[ligne + 1] - debuts[ligne] - 1, StandardCharsets.UTF_8);
    }

    private static int[] debuts(byte[] octets) {
        int lignes = 0;
        for (byte octet : octets) {
            if (octet == '\n') {
                lignes++;
            }
        }
        int[] debuts = new int[lignes + 1];
        int ligne = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\n') {
                debuts[++ligne] = i + 1;
            }
        }
        return debuts;
    }

    private long[] codesPostaux() {
        long[] codes = new long[2 * nombre()];
        int nombre = 0;
        for (int ligne = 0; ligne < nombre(); ligne++) {
            String texte = texte(ligne);
            for (String code : texte.substring(texte.lastIndexOf(';') + 1).split(",")) {
                codes[nombre++] = Long.parseLong(code) << BITS_DE_LIGNE | ligne;
            }
        }
        long[] exacts = Arrays.copyOf(codes, nombre);
        Arrays.sort(exacts);
        return exacts;
    }
}

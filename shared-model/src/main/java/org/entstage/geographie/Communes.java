package org.entstage.geographie;

import java.lang.ref.SoftReference;
import java.util.List;
import org.entstage.commun.Texte;
import org.springframework.stereotype.Component;

/**
 * The communes of France with their postcodes. A postcode of CEDEX, or a foreign one, finds none. The table takes about
 * 1.5 MB; it is read when somebody first asks, and given back when memory runs short.
 */
@Component
public class Communes {

    private volatile SoftReference<TableDesCommunes> lue = new SoftReference<>(null);

    /** The communes that have this postcode, by name; empty for none. */
    public List<Commune> parCodePostal(String codePostal) {
        return codePostal == null || !codePostal.matches("\\d{5}")
                ? List.of()
                : table().parCodePostal(Integer.parseInt(codePostal));
    }

    /** The communes whose name begins so, accents, case and hyphens ignored, by name. */
    public List<Commune> parDebutDeNom(String debut, int maximum) {
        String cherche = Texte.normaliser(debut);
        return cherche.isEmpty() ? List.of() : table().parDebutDeNom(cherche, maximum);
    }

    private TableDesCommunes table() {
        TableDesCommunes table = lue.get();
        if (table == null) {
            table = charger();
        }
        return table;
    }

    private synchronized TableDesCommunes charger() {
        TableDesCommunes table = lue.get();
        if (table == null) {
            table = TableDesCommunes.lire();
            lue = new SoftReference<>(table);
        }
        return table;
    }
}

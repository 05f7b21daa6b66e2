package org.entstage.convention;

import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.Total;

/**
 * How much waits for one person.
 *
 * @param concerne whether steps can be his at all
 * @param enRetard how many of those counted are late
 */
public record CompteAFaire(boolean concerne, Total total, int enRetard) {

    /** Nothing can wait for him. */
    public static final CompteAFaire SANS_OBJET = new CompteAFaire(false, Total.de(0), 0);

    /** @param butoirs the days that press, the first ones first, counted to one more than a total shows */
    static CompteAFaire de(List<LocalDate> butoirs, LocalDate jour) {
        Total total = Total.de(butoirs.size());
        long tardives = butoirs.stream()
                .limit(total.nombre())
                .filter(butoir -> butoir.isBefore(jour))
                .count();
        return new CompteAFaire(true, total, (int) tardives);
    }
}

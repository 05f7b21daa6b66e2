package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When a campaign asks about one placement: worked out anew each day from the dates that its convention has that day, so
 * that who extends it or breaks it off moves them.
 *
 * @param ouverture first day
 * @param cloture last day on which one may answer
 */
public record Calendrier(LocalDate ouverture, LocalDate cloture) {

    /** Days that everybody has to answer, however short the placement and however late he is asked. */
    public static final int DELAI_MINIMAL = 7;

    /**
     * Days after the last one during which somebody who should have been asked still is: the task did not run, or it was
     * known late that the placement is over.
     */
    public static final int RATTRAPAGE = 14;

    /**
     * @param debut first day of the placement
     * @param fin its last day
     */
    public static Calendrier de(JourRelatif ouverture, JourRelatif cloture, LocalDate debut, LocalDate fin) {
        LocalDate ouvre = ouverture.jour(debut, fin);
        return new Calendrier(ouvre, auPlusTot(cloture.jour(debut, fin), ouvre));
    }

    /** Whether who was not asked yet is to be asked on this day. */
    public boolean aOuvrir(LocalDate jour) {
        return !jour.isBefore(ouverture) && !jour.isAfter(cloture.plusDays(RATTRAPAGE));
    }

    /**
     * Last day for a sheet that was opened on that day: late, it stays open for a while all the same.
     *
     * @param ouverteLe when it was opened
     */
    public LocalDate clotureDe(LocalDate ouverteLe) {
        return auPlusTot(cloture, ouverteLe);
    }

    private static LocalDate auPlusTot(LocalDate cloture, LocalDate ouverture) {
        LocalDate plancher = ouverture.plusDays(DELAI_MINIMAL);
        return cloture.isBefore(plancher) ? plancher : cloture;
    }

    /**
     * The reminder that is due, by its place in the list from 1 on. Of several that were missed it is the last: nobody is
     * reminded twice on one day.
     *
     * @param rappels days after the invitation, ascending
     * @param maximum reminders that one person gets at the most
     * @param inviteLe day of the invitation
     * @param faits places of those that he got
     */
    public static OptionalInt rappelDu(
            List<Integer> rappels, int maximum, LocalDate inviteLe, List<Integer> faits, LocalDate jour) {
        if (faits.size() >= maximum) {
            return OptionalInt.empty();
        }
        int dernier = faits.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, rappels.size())
                .filter(rang -> !inviteLe.plusDays(rappels.get(rang - 1)).isAfter(jour))
                .max()
                .stream()
                .filter(rang -> rang > dernier)
                .findFirst();
    }
}

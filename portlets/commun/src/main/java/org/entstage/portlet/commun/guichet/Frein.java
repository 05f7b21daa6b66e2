package org.entstage.portlet.commun.guichet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * At most so many calls of an address in any 60 seconds, counted one by one: a bucket that refills would let nearly twice
 * as many pass around its refill, or after a silence. Remembers a limited number of addresses, those that called last.
 */
final class Frein {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long SECONDE = Duration.ofSeconds(1).toNanos();
    private static final int ADRESSES = 50_000;

    private final int parMinute;
    private final LongSupplier nanosecondes;
    private final Cache<String, DerniersAppels> adresses;

    /**
     * @param parMinute calls that one address has in a minute, 1 or more
     * @param nanosecondes a clock that never goes back, from any origin
     */
    Frein(int parMinute, LongSupplier nanosecondes) {
        this.parMinute = parMinute;
        this.nanosecondes = nanosecondes;
        adresses = Caffeine.newBuilder()
                .maximumSize(ADRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(nanosecondes::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    /** Counts a call; when it is one too many, not counted, the seconds (1 or more) after which one passes, else 0. */
    long attente(String adresse) {
        long nanos = adresses.get(adresse, nouvelle -> new DerniersAppels(parMinute, MINUTE.toNanos()))
                .attente(nanosecondes);
        return (nanos + SECONDE - 1) / SECONDE;
    }
}

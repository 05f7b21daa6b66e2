package org.entstage.stage.guichet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * At most so many calls of an address in a minute; its minutes follow each other from its first call
 * on. Remembers a limited number of addresses, those that called last.
 */
final class Frein {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADRESSES = 50_000;

    private final int parMinute;
    private final TimeMeter temps;
    private final Cache<String, Bucket> seaux;

    /**
     * @param parMinute calls that one address has in a minute
     * @param nanosecondes a clock that never goes back, from any origin
     */
    Frein(int parMinute, LongSupplier nanosecondes) {
        this.parMinute = parMinute;
        temps = new Temps(nanosecondes);
        seaux = Caffeine.newBuilder()
                .maximumSize(ADRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(nanosecondes::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    /** Counts a call; seconds to wait, 1 or more, when it is one too many, else 0. */
    long attente(String adresse) {
        ConsumptionProbe essai = seaux.get(adresse, this::seau).tryConsumeAndReturnRemaining(1);
        return essai.isConsumed()
                ? 0
                : 1 + TimeUnit.NANOSECONDS.toSeconds(Math.max(0, essai.getNanosToWaitForRefill() - 1));
    }

    private Bucket seau(String adresse) {
        return Bucket.builder()
                .addLimit(limite -> limite.capacity(parMinute).refillIntervally(parMinute, MINUTE))
                .withCustomTimePrecision(temps)
                .build();
    }

    private record Temps(LongSupplier nanosecondes) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanosecondes.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

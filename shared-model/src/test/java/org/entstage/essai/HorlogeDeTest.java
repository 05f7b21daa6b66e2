package org.entstage.essai;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.entstage.commun.ModeleConfiguration;

/** A clock that stands until the test moves it. */
public final class HorlogeDeTest extends Clock {

    private static final LocalTime HEURE = LocalTime.of(5, 0);

    private Instant maintenant = ModeleDeTest.MAINTENANT;

    /** It is five in the morning of that day. */
    public void aller(LocalDate jour) {
        aller(jour.atTime(HEURE));
    }

    /** It is that moment in Paris. */
    public void aller(LocalDateTime moment) {
        maintenant = moment.atZone(ModeleConfiguration.FUSEAU).toInstant();
    }

    /** A minute passes. */
    public void avancer() {
        maintenant = maintenant.plusSeconds(60);
    }

    @Override
    public ZoneId getZone() {
        return ModeleConfiguration.FUSEAU;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(maintenant, zone);
    }

    @Override
    public Instant instant() {
        return maintenant;
    }
}

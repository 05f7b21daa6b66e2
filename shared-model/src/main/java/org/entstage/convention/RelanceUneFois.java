package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one thing that is to be told and tells it, in one transaction. */
@Component
class RelanceUneFois {

    private final Relances relances;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RelanceUneFois(Relances relances, ApplicationEventPublisher evenements, Clock horloge) {
        this.relances = relances;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional
    public void rappeler(long etape) {
        relances.prendreRappel(etape, maintenant()).ifPresent(prise -> evenements.publishEvent(prise.enAttente(false)));
    }

    @Transactional
    public void escalader(long etape) {
        relances.prendreEscalade(etape, maintenant())
                .ifPresent(prise -> evenements.publishEvent(prise.enAttente(true)));
    }

    /** @param jours days to the first day */
    @Transactional
    public void alerter(Relances.Depart depart, int seuil, int jours) {
        relances.prendreDepart(depart, seuil)
                .ifPresent(convention -> evenements.publishEvent(convention.departSansValidation(jours)));
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}

package org.entstage.offre;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one offer and does what is due, in one transaction; what another node did meanwhile is left alone. */
@Component
class EcheanceUneFois {

    private final Offres offres;
    private final Echeances echeances;
    private final ReglagesDuCentre reglages;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    EcheanceUneFois(
            Offres offres,
            Echeances echeances,
            ReglagesDuCentre reglages,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.offres = offres;
        this.echeances = echeances;
        this.reglages = reglages;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional
    public void expirer(long id) {
        publiee(id)
                .filter(offre -> offre.publieeAu().orElseThrow().isBefore(aujourdHui()))
                .ifPresent(offre -> {
                    offre.expirer(geste());
                    offres.enregistrer(offre);
                });
    }

    @Transactional
    public void rappeler(long id) {
        publiee(id).filter(this::aRappeler).ifPresent(offre -> {
            offre.rappeler(geste());
            offres.enregistrer(offre);
        });
    }

    private boolean aRappeler(Offre offre) {
        int jours = reglages.entier(offre.centre().id(), CatalogueParametres.OFFRE_RAPPEL);
        LocalDate fin = offre.publieeAu().orElseThrow();
        return jours > 0
                && !fin.isBefore(aujourdHui())
                && !fin.isAfter(aujourdHui().plusDays(jours))
                && !offre.rappelee();
    }

    private Optional<Offre> publiee(long id) {
        return offres.parId(id).filter(offre -> offre.etat() == EtatOffre.PUBLIEE);
    }

    @Transactional
    public void relancer(Echeances.Etape etape, boolean escalade) {
        if (echeances.prendre(etape, escalade, geste().quand())) {
            offres.parId(etape.offre())
                    .ifPresent(offre -> evenements.publishEvent(new EtapeDOffreEnAttente(
                            offre.avis((AvisDOffre.Personne) null), etape.nature(), etape.personne(), escalade)));
        }
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    /** Nobody did it. */
    private Geste geste() {
        return new Geste(
                new Acteur("entstage", "ENT-Stage", null, Map.of(), null).depuis("offres"),
                LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
    }
}

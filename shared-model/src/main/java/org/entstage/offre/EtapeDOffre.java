package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;

/** A step of an offer that waits for somebody: what the queue and the reminders are read from. */
@Embeddable
class EtapeDOffre {

    @Enumerated(EnumType.STRING)
    private NatureEtape nature;

    @Enumerated(EnumType.STRING)
    private Intervenant qui;

    private String personne;
    private LocalDateTime depuis;
    private LocalDate echeance;
    private LocalDate rappel;

    /** Written by the job that reminds. */
    @Column(name = "rappelee_le")
    private LocalDateTime rappeleeLe;

    private LocalDate escalade;

    /** Likewise. */
    @Column(name = "escaladee_le")
    private LocalDateTime escaladeeLe;

    protected EtapeDOffre() {}

    EtapeDOffre(EtatEtape etat, EtapeDOffre avant) {
        nature = etat.etape().nature();
        qui = etat.etape().qui();
        personne = etat.etape().personne();
        depuis = etat.depuis();
        echeance = etat.echeance();
        rappel = etat.rappel();
        escalade = etat.escalade();
        if (avant != null && avant.depuis.equals(depuis)) {
            rappeleeLe = avant.rappeleeLe;
            escaladeeLe = avant.escaladeeLe;
        }
    }

    NatureEtape nature() {
        return nature;
    }

    LocalDate echeance() {
        return echeance;
    }

    LocalDateTime depuis() {
        return depuis;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof EtapeDOffre etape
                && nature == etape.nature
                && qui == etape.qui
                && Objects.equals(personne, etape.personne)
                && Objects.equals(depuis, etape.depuis)
                && Objects.equals(echeance, etape.echeance)
                && Objects.equals(rappel, etape.rappel)
                && Objects.equals(escalade, etape.escalade);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nature);
    }
}

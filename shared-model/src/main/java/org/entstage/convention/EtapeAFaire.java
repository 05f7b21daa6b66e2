package org.entstage.convention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Situation;

/**
 * A step that waits for somebody: what work queues and reminders are read from. Made anew from the history with every
 * change of its convention, whose place in the institution it repeats, so that a queue is read from one index.
 */
@Entity
@Table(name = "etape_a_faire")
public class EtapeAFaire {

    /** Where neither a delay nor a first day presses. */
    private static final int JOURS_SANS_URGENCE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convention_id")
    private Convention convention;

    /** Id of the avenant whose step it is; null for the convention's own. */
    @Column(name = "avenant_id")
    private Long avenant;

    @Enumerated(EnumType.STRING)
    private NatureEtape nature;

    @Enumerated(EnumType.STRING)
    private Intervenant qui;

    private String personne;

    @Column(name = "centre_id")
    private Long centre;

    @Column(name = "code_composante")
    private String composante;

    @Column(name = "code_etape")
    private String etape;

    private String enseignant;
    private LocalDateTime depuis;
    private LocalDate echeance;

    /** The day that presses most: the end of the delay, the first day of the placement, or that of the avenant. */
    private LocalDate butoir;

    private LocalDate rappel;
    private LocalDate escalade;

    /** Written by the job that reminds, never from here. */
    @Column(name = "rappelee_le", insertable = false, updatable = false)
    private LocalDateTime rappeleeLe;

    /** Likewise. */
    @Column(name = "escaladee_le", insertable = false, updatable = false)
    private LocalDateTime escaladeeLe;

    protected EtapeAFaire() {}

    /**
     * @param avenant whose step it is; null for the convention's own
     * @param jour before which it should be done; null for none
     */
    EtapeAFaire(Convention convention, Long avenant, EtatEtape etat, LocalDate jour) {
        this.etablissement = convention.etablissement();
        this.convention = convention;
        this.avenant = avenant;
        this.nature = etat.etape().nature();
        suivre(etat, jour);
    }

    /** Takes over how the step and its convention stand now. */
    final void suivre(EtatEtape etat, LocalDate jour) {
        Situation ou = convention.situation();
        qui = etat.etape().qui();
        personne = etat.etape().personne();
        centre = ou.centre();
        composante = ou.composante();
        etape = ou.etape();
        enseignant = ou.enseignant();
        depuis = etat.depuis();
        echeance = etat.echeance();
        rappel = etat.rappel();
        escalade = etat.escalade();
        butoir = Stream.of(echeance, jour, sansUrgence(depuis))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The day by which what nothing presses is sorted. */
    static LocalDate sansUrgence(LocalDateTime depuis) {
        return depuis.toLocalDate().plusDays(JOURS_SANS_URGENCE);
    }

    Long avenant() {
        return avenant;
    }

    NatureEtape nature() {
        return nature;
    }

    private MentionAvenant mention() {
        return avenant == null
                ? null
                : convention.avenants().stream()
                        .map(ResumeAvenant::avenant)
                        .filter(lequel -> lequel.id() == avenant)
                        .findFirst()
                        .orElse(null);
    }

    /** What is told because it waits. */
    EtapeEnAttente enAttente(boolean pourLeResponsable) {
        return new EtapeEnAttente(AvisDeConvention.de(convention), nature, qui, personne, pourLeResponsable, mention());
    }
}

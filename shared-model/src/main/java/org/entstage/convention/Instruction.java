package org.entstage.convention;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** What passed between the student and the centre: when it was handed in, refused why, answered what, accepted when. */
@Embeddable
class Instruction {

    @Column(name = "motif_refus")
    private String motifRefus;

    @Column(name = "reponse_refus")
    private String reponseRefus;

    @Column(name = "soumise_le")
    private LocalDateTime soumiseLe;

    @Column(name = "validee_le")
    private LocalDateTime valideeLe;

    protected Instruction() {}

    /** @param reponse the student's answer to a refusal, or null */
    void soumise(LocalDateTime quand, String reponse) {
        soumiseLe = quand;
        reponseRefus = reponse;
    }

    void validee(LocalDateTime quand) {
        valideeLe = quand;
    }

    void refusee(String motif) {
        motifRefus = motif;
        reponseRefus = null;
    }

    /** When the centre accepted it, or null. */
    LocalDateTime valideeLe() {
        return valideeLe;
    }

    /** The last reason for a refusal, or null. */
    String motifRefus() {
        return motifRefus;
    }

    /** The student's answer to it, or null. */
    String reponseRefus() {
        return reponseRefus;
    }
}

package org.entstage.convention;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embeddable;

/** How far it is signed, with what lists read of it in columns of their own; without a row's worth while nobody signed. */
@Embeddable
class SignaturesSuivies {

    @Convert(converter = SignaturesEnJson.class)
    @Column(name = "signatures", columnDefinition = "longtext")
    private EtatDesSignatures etat;

    @Column(name = "signatures_faites")
    private Integer faites;

    @Column(name = "signatures_total")
    private Integer total;

    /** The day of the last signature once nobody who must sign is missing. */
    @Column(name = "signee_le")
    private LocalDate signeeLe;

    protected SignaturesSuivies() {}

    SignaturesSuivies(EtatDesSignatures etat) {
        this.etat = etat;
        this.faites = etat.faites();
        this.total = etat.total();
        this.signeeLe = etat.completes() ? etat.derniere() : null;
    }

    EtatDesSignatures etat() {
        return etat;
    }
}

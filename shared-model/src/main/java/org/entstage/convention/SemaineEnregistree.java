package org.entstage.convention;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.presence.SemaineType;

/** A weekly pattern in seven columns, hours a day. */
@Embeddable
class SemaineEnregistree {

    @Column(name = "h_lundi")
    private BigDecimal lundi;

    @Column(name = "h_mardi")
    private BigDecimal mardi;

    @Column(name = "h_mercredi")
    private BigDecimal mercredi;

    @Column(name = "h_jeudi")
    private BigDecimal jeudi;

    @Column(name = "h_vendredi")
    private BigDecimal vendredi;

    @Column(name = "h_samedi")
    private BigDecimal samedi;

    @Column(name = "h_dimanche")
    private BigDecimal dimanche;

    protected SemaineEnregistree() {}

    SemaineEnregistree(SemaineType semaine) {
        lundi = semaine.lundi();
        mardi = semaine.mardi();
        mercredi = semaine.mercredi();
        jeudi = semaine.jeudi();
        vendredi = semaine.vendredi();
        samedi = semaine.samedi();
        dimanche = semaine.dimanche();
    }

    SemaineType valeur() {
        return new SemaineType(lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche);
    }
}

package org.entstage.convention;

import javax.persistence.Column;
import javax.persistence.Embeddable;

/** The offer with which a student found his placement, as it was called when he began his convention. */
@Embeddable
public class OffreDOrigine {

    @Column(name = "offre_id")
    private Long id;

    @Column(name = "offre_intitule", columnDefinition = "longtext")
    private String intitule;

    protected OffreDOrigine() {}

    OffreDOrigine(long id, String intitule) {
        this.id = id;
        this.intitule = intitule;
    }

    public Long id() {
        return id;
    }

    public String intitule() {
        return intitule;
    }
}

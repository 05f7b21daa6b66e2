package org.entstage.centregestion;

import javax.persistence.Column;
import javax.persistence.Embeddable;

/** Where students find the centre, in France; any part may be null. */
@Embeddable
class AdresseCentre {

    @Column(name = "adresse_voie")
    private String voie;

    @Column(name = "adresse_complement")
    private String complement;

    @Column(name = "adresse_code_postal")
    private String codePostal;

    @Column(name = "adresse_commune")
    private String commune;

    protected AdresseCentre() {}

    AdresseCentre(String voie, String complement, String codePostal, String commune) {
        this.voie = voie;
        this.complement = complement;
        this.codePostal = codePostal;
        this.commune = commune;
    }

    String voie() {
        return voie;
    }

    String complement() {
        return complement;
    }

    String codePostal() {
        return codePostal;
    }

    String commune() {
        return commune;
    }
}

package org.entstage.structureaccueil;

import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** A postal address; the country is an ISO 3166-1 code of two letters. Any part but the country may be missing. */
@Embeddable
public class Adresse {

    private String voie;
    private String complement;

    @Column(name = "code_postal")
    private String codePostal;

    private String commune;
    private String pays;

    protected Adresse() {}

    public Adresse(String voie, String complement, String codePostal, String commune, String pays) {
        this.voie = voie;
        this.complement = complement;
        this.codePostal = codePostal;
        this.commune = commune;
        this.pays = Objects.requireNonNull(pays, "pays");
    }

    public String voie() {
        return voie;
    }

    public String complement() {
        return complement;
    }

    public String codePostal() {
        return codePostal;
    }

    public String commune() {
        return commune;
    }

    public String pays() {
        return pays;
    }

    public boolean enFrance() {
        return "FR".equals(pays);
    }
}

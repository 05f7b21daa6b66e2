package org.entstage.convention;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.centregestion.SignataireEnVigueur;

/**
 * The institution as a party of the convention, as it was on the day the convention began: name, address, and who
 * signs for it. Any part may be null when the student records did not answer.
 */
@Embeddable
public class ReferencesEtablissement {

    @Column(name = "etab_nom")
    private String nom;

    @Column(name = "etab_adresse")
    private String adresse;

    @Column(name = "etab_signataire")
    private String signataire;

    @Column(name = "etab_signataire_qualite")
    private String qualiteSignataire;

    /** Name and quality of who delegated to the signatory; null for who signs in his own right. */
    @Column(name = "etab_signataire_delegant")
    private String delegant;

    protected ReferencesEtablissement() {}

    ReferencesEtablissement(String nom, String adresse, SignataireEnVigueur signataire) {
        this.nom = nom;
        this.adresse = adresse;
        this.signataire = signataire == null ? null : signataire.nom();
        this.qualiteSignataire = signataire == null ? null : signataire.qualite();
        this.delegant = signataire == null ? null : signataire.delegant();
    }

    public String nom() {
        return nom;
    }

    public String adresse() {
        return adresse;
    }

    public String signataire() {
        return signataire;
    }

    public String delegant() {
        return delegant;
    }

    public String qualiteSignataire() {
        return qualiteSignataire;
    }
}

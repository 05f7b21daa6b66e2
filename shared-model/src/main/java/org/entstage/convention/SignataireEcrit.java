package org.entstage.convention;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.commun.NumeroTelephone;

/** {@link SignataireDeLHote} as the convention keeps it. */
@Embeddable
class SignataireEcrit {

    @Column(name = "signataire_nom", columnDefinition = "longtext")
    private String nom;

    @Column(name = "signataire_prenom", columnDefinition = "longtext")
    private String prenom;

    @Column(name = "signataire_fonction", columnDefinition = "longtext")
    private String fonction;

    @Column(name = "signataire_courriel", columnDefinition = "longtext")
    private String courriel;

    @Column(name = "signataire_telephone", columnDefinition = "longtext")
    private String telephone;

    protected SignataireEcrit() {}

    /** @param pays of the place of work: how a number without a prefix is read */
    SignataireEcrit(SignataireDeLHote signataire, String pays) {
        nom = signataire.nom();
        prenom = signataire.prenom();
        fonction = signataire.fonction();
        courriel = signataire.courriel();
        telephone = signataire.telephone() == null
                ? null
                : NumeroTelephone.normaliser(signataire.telephone(), pays).orElseThrow();
    }

    SignataireDeLHote valeur() {
        return new SignataireDeLHote(nom, prenom, fonction, courriel, telephone);
    }
}

package org.entstage.convention;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.Embedded;
import org.entstage.commun.NumeroTelephone;
import org.entstage.presence.Zone;
import org.entstage.structureaccueil.Adresse;

/** Where the trainee works and who guides him there (L124-9). */
@Embeddable
class LieuDeStage {

    @Column(name = "lieu_service")
    private String service;

    @Column(name = "lieu_voie")
    private String voie;

    @Column(name = "lieu_complement")
    private String complement;

    @Column(name = "lieu_code_postal")
    private String codePostal;

    @Column(name = "lieu_commune")
    private String commune;

    @Column(name = "lieu_pays")
    private String pays;

    @Column(name = "tuteur_civilite")
    private String tuteurCivilite;

    @Column(name = "tuteur_nom")
    private String tuteurNom;

    @Column(name = "tuteur_prenom")
    private String tuteurPrenom;

    @Column(name = "tuteur_fonction")
    private String tuteurFonction;

    @Column(name = "tuteur_courriel")
    private String tuteurCourriel;

    @Column(name = "tuteur_telephone")
    private String tuteurTelephone;

    @Column(name = "tuteur_saisi_par")
    private String tuteurSaisiPar;

    @Embedded
    private SignataireEcrit signataire;

    @Column(name = "contact_id")
    private Long contact;

    protected LieuDeStage() {}

    /**
     * @param avant what was there before, or null
     * @param auteur account of who types
     */
    LieuDeStage(SaisieLieu saisie, LieuDeStage avant, String auteur) {
        service = saisie.service();
        voie = saisie.voie();
        complement = saisie.complement();
        codePostal = saisie.codePostal();
        commune = saisie.commune();
        pays = saisie.pays();
        tuteurCivilite = saisie.tuteurCivilite();
        tuteurNom = saisie.tuteurNom();
        tuteurPrenom = saisie.tuteurPrenom();
        tuteurFonction = saisie.tuteurFonction();
        tuteurCourriel = saisie.tuteurCourriel();
        tuteurTelephone = saisie.tuteurTelephone() == null
                ? null
                : NumeroTelephone.normaliser(saisie.tuteurTelephone(), pays).orElseThrow();
        signataire = new SignataireEcrit(saisie.signataire(), pays);
        boolean meme = avant != null && saisie().memeTuteur(avant.saisie());
        tuteurSaisiPar = meme ? avant.tuteurSaisiPar : auteur;
        contact = avant == null ? null : avant.contact;
    }

    /** The host's own address, until somebody says otherwise. */
    static LieuDeStage chez(Adresse adresse) {
        LieuDeStage lieu = new LieuDeStage();
        lieu.voie = adresse.voie();
        lieu.complement = adresse.complement();
        lieu.codePostal = adresse.codePostal();
        lieu.commune = adresse.commune();
        lieu.pays = adresse.pays();
        return lieu;
    }

    SaisieLieu saisie() {
        return new SaisieLieu(
                service,
                voie,
                complement,
                codePostal,
                commune,
                pays,
                tuteurCivilite,
                tuteurNom,
                tuteurPrenom,
                tuteurFonction,
                tuteurCourriel,
                tuteurTelephone,
                signataire == null ? SignataireDeLHote.AUCUN : signataire.valeur());
    }

    /** Account of who typed the tutor; null where nobody noted it. */
    String tuteurSaisiPar() {
        return tuteurSaisiPar;
    }

    /** Id of the contact under which the tutor is kept; null for none. */
    Long contact() {
        return contact;
    }

    void connu(long contact) {
        this.contact = contact;
    }

    /** Whose list of public holidays, entered by hand, holds there; empty where none does. */
    Optional<String> territoire() {
        return Zone.territoire(pays, codePostal);
    }

    /** Whose public holidays and hourly ceiling hold there. */
    Zone zone() {
        return Zone.duLieu(pays, codePostal);
    }
}

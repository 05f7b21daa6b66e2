package org.entstage.stage.accueil;

import java.math.BigDecimal;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.convention.AvantagesOfferts;
import org.entstage.convention.ClausesDuStage;
import org.entstage.convention.FicheAccueil;
import org.entstage.convention.FraisRembourses;
import org.entstage.convention.Restauration;
import org.entstage.convention.SaisieAccueil;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SignataireDeLHote;
import org.entstage.convention.Teletravail;
import org.entstage.convention.regles.Declarations;
import org.entstage.gratification.UniteGratification;
import org.entstage.stage.convention.ProfilForm;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.SaisieHote;

/** What a host says on its page, in the order of the page. */
public class AccueilForm extends ProfilForm {

    @Size(max = 200)
    String hoteVoie;

    @Size(max = 200)
    String hoteComplement;

    @Size(max = 10)
    String hoteCodePostal;

    @Size(max = 100)
    String hoteCommune;

    @Size(max = 30)
    String hoteTelephone;

    @Email
    @Size(max = 254)
    String hoteCourriel;

    @Size(max = 100)
    String signatairePrenom;

    @Size(max = 100)
    String signataireNom;

    @Size(max = 150)
    String signataireFonction;

    @Email
    @Size(max = 254)
    String signataireCourriel;

    @Size(max = 30)
    String signataireTelephone;

    @Pattern(regexp = "M\\.|Mme")
    String tuteurCivilite;

    @Size(max = 100)
    String tuteurPrenom;

    @Size(max = 100)
    String tuteurNom;

    @Size(max = 150)
    String tuteurFonction;

    @Email
    @Size(max = 254)
    String tuteurCourriel;

    @Size(max = 30)
    String tuteurTelephone;

    @Size(max = 150)
    String service;

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    @Pattern(regexp = "[A-Z]{2}")
    String pays;

    @Size(max = 1000)
    String presenceExceptionnelle;

    @Size(max = 1000)
    String remarqueHoraires;

    @Digits(integer = 1, fraction = 1)
    BigDecimal teletravailJours;

    @Size(max = 300)
    String teletravailLieu;

    @Size(max = 1000)
    String teletravailModalites;

    @Size(max = 1000)
    String conges;

    Restauration restauration;

    @Digits(integer = 4, fraction = 2)
    BigDecimal partRepas;

    @Digits(integer = 3, fraction = 2)
    BigDecimal partTransport;

    @Size(max = 1000)
    String avantages;

    @Size(max = 1000)
    String frais;

    @Digits(integer = 8, fraction = 2)
    BigDecimal fraisMontant;

    UniteGratification fraisUnite;

    Boolean reglementApplicable;

    @Size(max = 1000)
    String reglementInterieur;

    @Size(max = 150)
    String poste;

    @Size(max = 500)
    String motif;

    Boolean aucuneTacheDangereuse;
    Boolean presenceDeNuit;

    /** Whether who agrees may engage the host. */
    Boolean habilite;

    static AccueilForm de(FicheAccueil convention) {
        AccueilForm form = new AccueilForm();
        form.reprendreHote(convention.structure());
        form.reprendre(convention.lieu());
        form.reprendre(convention.lieu().signataire().ou(convention.structure()));
        form.reprendre(convention.stage().clauses());
        form.reprendre(convention.declarations().declarations());
        return form;
    }

    private void reprendreHote(FicheStructure connu) {
        hoteVoie = connu.voie();
        hoteComplement = connu.complement();
        hoteCodePostal = connu.codePostal();
        hoteCommune = connu.commune();
        hoteTelephone = connu.telephone();
        hoteCourriel = connu.courriel();
    }

    private void reprendre(SaisieLieu connu) {
        tuteurCivilite = connu.tuteurCivilite();
        tuteurPrenom = connu.tuteurPrenom();
        tuteurNom = connu.tuteurNom();
        tuteurFonction = connu.tuteurFonction();
        tuteurCourriel = connu.tuteurCourriel();
        tuteurTelephone = connu.tuteurTelephone();
        service = connu.service();
        voie = connu.voie();
        complement = connu.complement();
        codePostal = connu.codePostal();
        commune = connu.commune();
        pays = connu.pays();
    }

    private void reprendre(SignataireDeLHote connu) {
        signatairePrenom = connu.prenom();
        signataireNom = connu.nom();
        signataireFonction = connu.fonction();
        signataireCourriel = connu.courriel();
        signataireTelephone = connu.telephone();
    }

    private void reprendre(ClausesDuStage connues) {
        presenceExceptionnelle = connues.presenceExceptionnelle();
        remarqueHoraires = connues.remarqueHoraires();
        teletravailJours = connues.teletravail().jours();
        teletravailLieu = connues.teletravail().lieu();
        teletravailModalites = connues.teletravail().modalites();
        conges = connues.conges();
        restauration = connues.offerts().restauration();
        partRepas = connues.offerts().partRepas();
        partTransport = connues.offerts().partTransport();
        avantages = connues.avantages();
        frais = connues.frais().modalites();
        fraisMontant = connues.frais().montant();
        fraisUnite = connues.frais().unite();
        reglementApplicable = connues.reglementApplicable();
        reglementInterieur = connues.reglementInterieur();
    }

    private void reprendre(Declarations connues) {
        poste = connues.poste();
        motif = connues.motif();
        aucuneTacheDangereuse = connues.aucuneTacheDangereuse();
        presenceDeNuit = connues.presenceDeNuit();
    }

    SaisieAccueil saisie() {
        SaisieHote hote = new SaisieHote(
                hoteVoie, hoteComplement, hoteCodePostal, hoteCommune, hoteTelephone, hoteCourriel, profil());
        return new SaisieAccueil(hote, lieu(), clauses(), poste, motif, aucuneTacheDangereuse, presenceDeNuit);
    }

    private SaisieLieu lieu() {
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
                new SignataireDeLHote(
                        signataireNom, signatairePrenom, signataireFonction, signataireCourriel, signataireTelephone));
    }

    private ClausesDuStage clauses() {
        return new ClausesDuStage(
                presenceExceptionnelle,
                remarqueHoraires,
                new Teletravail(teletravailJours, teletravailLieu, teletravailModalites),
                conges,
                null,
                new AvantagesOfferts(restauration, partRepas, partTransport),
                avantages,
                new FraisRembourses(frais, fraisMontant, fraisUnite),
                reglementApplicable,
                reglementInterieur,
                null);
    }
}

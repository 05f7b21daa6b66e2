package org.entstage.offre.candidature;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Situation;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.FormatFichier;
import org.entstage.offre.Offre;

/**
 * One student's application for one offer. Handed in with a CV and a letter, it is opened by the company, which takes him or
 * not. A student who found the place otherwise says so himself: then there is neither CV nor letter. A student has one for an
 * offer: what he took back he may hand in again.
 */
@Entity
@Table(name = "candidature")
public class Candidature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offre_id")
    private Offre offre;

    @Column(name = "numero_etudiant")
    private String numeroEtudiant;

    private String login;
    private String nom;
    private String courriel;
    private String telephone;
    private String formation;

    @Column(columnDefinition = "longtext")
    private String lettre;

    @Column(name = "cv_cle")
    private String cvCle;

    @Column(name = "cv_nom")
    private String cvNom;

    @Enumerated(EnumType.STRING)
    private EtatCandidature etat;

    /** Whether the student says himself that he has the place. */
    private boolean declaree;

    @Column(name = "deposee_le")
    private LocalDateTime deposeeLe;

    @Column(name = "vue_le")
    private LocalDateTime vueLe;

    @Column(name = "decidee_le")
    private LocalDateTime decideeLe;

    @Column(name = "decidee_par")
    private String decideePar;

    @Column(columnDefinition = "longtext")
    private String reponse;

    @Column(name = "convention_id")
    private Long convention;

    protected Candidature() {}

    Candidature(String etablissement, Offre offre, Candidat candidat) {
        this.etablissement = etablissement;
        this.offre = offre;
        this.numeroEtudiant = candidat.numero();
        this.login = candidat.login();
        this.nom = candidat.nom();
        this.etat = EtatCandidature.RETIREE;
    }

    /**
     * Hands it in, the first time or again.
     *
     * @return key of the CV whose place this one takes, null for none
     * @throws RefusMetier while it waits for an answer, or once it has one
     */
    String deposer(SaisieCandidature saisie, FichierDepose cv, LocalDateTime quand) {
        exigerAbsente();
        String ancien = cvCle;
        courriel = saisie.courriel();
        telephone = saisie.telephone();
        formation = saisie.formation();
        lettre = saisie.lettre();
        cvCle = cv.cle();
        cvNom = FormatFichier.PDF.nommer(saisie.nomDuCv());
        declaree = false;
        etat = EtatCandidature.RECUE;
        deposeeLe = quand;
        vueLe = null;
        return ancien;
    }

    /**
     * The student says that he has the place, found otherwise or by this very application.
     *
     * @param adresse where he is written to, or null
     * @throws RefusMetier when he has it already, or was refused
     */
    void declarer(String adresse, LocalDateTime quand) {
        if (etat.obtenue() || etat == EtatCandidature.REFUSEE) {
            throw new RefusMetier(Probleme.general("candidature.dejaRepondue"));
        }
        if (deposeeLe == null) {
            deposeeLe = quand;
            courriel = adresse;
        }
        declaree = true;
        etat = EtatCandidature.RETENUE;
        decideeLe = quand;
        decideePar = nom;
    }

    private void exigerAbsente() {
        if (etat != EtatCandidature.RETIREE) {
            throw new RefusMetier(Probleme.general("candidature.dejaDeposee"));
        }
    }

    /** The company has it before its eyes; only the first time is kept. */
    void vue(LocalDateTime quand) {
        if (etat == EtatCandidature.RECUE) {
            etat = EtatCandidature.VUE;
            vueLe = quand;
        }
    }

    /**
     * Takes the student, or says no.
     *
     * @param texte what he reads, or null
     * @throws RefusMetier when it has an answer, or was taken back
     */
    void repondre(boolean retenue, String texte, String par, LocalDateTime quand) {
        if (!etat.attendReponse()) {
            throw new RefusMetier(Probleme.general("candidature.dejaRepondue"));
        }
        etat = retenue ? EtatCandidature.RETENUE : EtatCandidature.REFUSEE;
        reponse = texte;
        decideePar = par;
        decideeLe = quand;
    }

    /**
     * The student takes it back; also a place that he was given, as long as no convention was begun.
     *
     * @throws RefusMetier once it is refused or has a convention
     */
    void retirer(LocalDateTime quand) {
        if (!etat.attendReponse() && etat != EtatCandidature.RETENUE) {
            throw new RefusMetier(Probleme.general("candidature.plusRetirable"));
        }
        etat = EtatCandidature.RETIREE;
        declaree = false;
        decideeLe = quand;
        decideePar = nom;
    }

    /** The student begins his convention with it. */
    void commencer(long autre) {
        if (etat != EtatCandidature.RETENUE) {
            throw new RefusMetier(Probleme.general("candidature.pasRetenue"));
        }
        etat = EtatCandidature.CONVENTION;
        convention = autre;
    }

    /** That convention is gone: he may begin another one. */
    void rendre() {
        if (etat == EtatCandidature.CONVENTION) {
            etat = EtatCandidature.RETENUE;
            convention = null;
        }
    }

    /** Where it stands, for rights: with the offer's centre and company, and as the student's own. */
    Situation situation() {
        Situation lOffre = offre.situation();
        return new Situation(lOffre.centre(), null, null, null, login, numeroEtudiant, lOffre.objet());
    }

    LigneCandidature ligne() {
        return ligne(offre.structure().raisonSociale());
    }

    /** As the student sees it: who does not want to be known is named once he is taken. */
    LigneCandidature ligneDuCandidat() {
        boolean cachee = offre.saisie().cacherEtablissement() && !etat.obtenue();
        return ligne(cachee ? null : offre.structure().raisonSociale());
    }

    private LigneCandidature ligne(String structure) {
        return new LigneCandidature(
                id,
                offre.id(),
                offre.saisie().intitule(),
                structure,
                offre.etat(),
                etat,
                nom,
                formation,
                deposeeLe,
                decideeLe,
                declaree,
                offre.saisie().poste().stage(),
                convention);
    }

    /**
     * @param repondable whether the reader answers it
     * @param retirable whether it is his own
     */
    FicheCandidature fiche(boolean repondable, boolean retirable) {
        return new FicheCandidature(
                retirable ? ligneDuCandidat() : ligne(),
                version,
                courriel,
                telephone,
                lettre,
                cvCle == null ? null : cvNom,
                vueLe,
                decideePar,
                reponse,
                repondable && etat.attendReponse(),
                retirable && (etat.attendReponse() || etat == EtatCandidature.RETENUE));
    }

    AvisDeCandidature avis() {
        return new AvisDeCandidature(id, login, nom, courriel);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    Offre offre() {
        return offre;
    }

    EtatCandidature etat() {
        return etat;
    }

    String cvCle() {
        return cvCle;
    }

    String cvNom() {
        return cvNom;
    }

    String numeroEtudiant() {
        return numeroEtudiant;
    }
}

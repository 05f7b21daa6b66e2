package org.entstage.convention.signature;

import java.time.Duration;
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

/**
 * A request for electronic signatures. It is written before the service is asked, under a reference of our own by which it
 * is found again over there; so that a call whose answer was lost is not made twice.
 */
@Entity
@Table(name = "signature_demande")
public class DemandeDeSignature {

    private static final int ERREUR = 500;
    private static final Duration RETENTE = Duration.ofMinutes(1);
    private static final Duration RETENTE_MAXIMALE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private DossierDeSignature dossier;

    private String reference;

    /** Id of the dossier while something is to be asked for it; unique, so that there is one request at a time. */
    @Column(name = "en_cours")
    private Long enCours;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    /** The service's number, null until it is known. */
    private String identifiant;

    private String titre;

    /** Key of the bytes that are sent. */
    @Column(name = "document_cle")
    private String document;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Column(name = "envoyee_le")
    private LocalDateTime envoyeeLe;

    @Column(name = "finie_le")
    private LocalDateTime finieLe;

    @Column(columnDefinition = "longtext")
    private String motif;

    /** What the service did last instead of answering; null when it answered. */
    private String erreur;

    /** Calls made for it since the last answer. */
    private int essais;

    private LocalDateTime prochain;

    @Column(name = "prise_par")
    private String prisePar;

    @Column(name = "prise_jusqu_a")
    private LocalDateTime priseJusquA;

    protected DemandeDeSignature() {}

    DemandeDeSignature(
            DossierDeSignature dossier,
            String reference,
            String titre,
            String document,
            String par,
            LocalDateTime quand) {
        this.etablissement = dossier.etablissement();
        this.dossier = dossier;
        this.reference = reference;
        this.enCours = dossier.id();
        this.etat = EtatDemande.A_ENVOYER;
        this.titre = titre;
        this.document = document;
        this.creeePar = par;
        this.creeeLe = quand;
        this.prochain = quand;
    }

    /** The service has it. Who took it back meanwhile finds it under its number. */
    void envoyee(String numero, LocalDateTime quand, Duration attente) {
        identifiant = numero;
        envoyeeLe = quand;
        etat = etat == EtatDemande.A_ENVOYER ? EtatDemande.ENVOYEE : etat;
        repondue(etat == EtatDemande.ENVOYEE ? quand.plus(attente) : quand);
    }

    /** The service answered; it is asked again then. */
    void repondue(LocalDateTime quand) {
        erreur = null;
        essais = 0;
        prochain = quand;
        liberer();
    }

    /** The service did not answer. */
    void echouee(String quoi, LocalDateTime quand) {
        erreur = quoi == null ? "?" : quoi.substring(0, Math.min(ERREUR, quoi.length()));
        Duration attente = RETENTE.multipliedBy(1L << Math.min(essais, 6));
        prochain = quand.plus(attente.compareTo(RETENTE_MAXIMALE) > 0 ? RETENTE_MAXIMALE : attente);
        liberer();
    }

    /** It is to be taken back over there as soon as possible. */
    void annuler(String pourquoi, LocalDateTime quand) {
        if (etat.enCours()) {
            etat = EtatDemande.A_ANNULER;
            motif = pourquoi;
            prochain = quand;
        }
    }

    void finir(EtatDemande fin, String pourquoi, LocalDateTime quand) {
        etat = fin;
        motif = pourquoi == null ? motif : pourquoi;
        finieLe = quand;
        enCours = null;
        erreur = null;
        liberer();
    }

    private void liberer() {
        prisePar = null;
        priseJusquA = null;
    }

    /** Whether who took it still has it: who is too slow has lost it. */
    boolean prisePar(String qui) {
        return qui.equals(prisePar);
    }

    FicheDemande fiche() {
        return new FicheDemande(etat, creeePar, creeeLe, envoyeeLe, finieLe, motif, erreur != null);
    }

    public Long id() {
        return id;
    }

    DossierDeSignature dossier() {
        return dossier;
    }

    String reference() {
        return reference;
    }

    EtatDemande etat() {
        return etat;
    }

    String identifiant() {
        return identifiant;
    }

    String titre() {
        return titre;
    }

    String document() {
        return document;
    }

    String motif() {
        return motif;
    }

    int essais() {
        return essais;
    }

    LocalDateTime creeeLe() {
        return creeeLe;
    }
}

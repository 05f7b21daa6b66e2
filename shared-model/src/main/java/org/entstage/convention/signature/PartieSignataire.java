package org.entstage.convention.signature;

import static org.entstage.commun.Texte.ouNul;

import java.time.LocalDate;
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
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.EtatDesSignatures;

/** One of those who sign a version, as he was named when its signing began. */
@Entity
@Table(name = "signature_partie")
public class PartieSignataire {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private DossierDeSignature dossier;

    @Enumerated(EnumType.STRING)
    private NatureEtape nature;

    private int rang;
    private boolean requise;
    private String nom;
    private String courriel;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode_signature")
    private ModeSignature mode;

    @Enumerated(EnumType.STRING)
    private EtatPartie etat;

    /** Place in the electronic request, null outside of one. */
    private Integer etape;

    @Column(name = "signee_le")
    private LocalDate signeeLe;

    /** Why he refused, or what the staff noted. */
    @Column(columnDefinition = "longtext")
    private String note;

    @Column(name = "enregistree_par")
    private String enregistreePar;

    @Column(name = "enregistree_le")
    private LocalDateTime enregistreeLe;

    protected PartieSignataire() {}

    PartieSignataire(DossierDeSignature dossier, DossierASigner.Partie partie, ModeSignature mode) {
        this.dossier = dossier;
        this.etablissement = dossier.etablissement();
        this.nature = partie.nature();
        this.rang = partie.rang();
        this.requise = partie.requise();
        this.nom = partie.nom();
        this.courriel = partie.courriel();
        this.mode = mode;
        this.etat = EtatPartie.A_SIGNER;
    }

    /**
     * Whom the convention does not name is named by who asks him, or keeps his signature; the others stay who they are.
     *
     * @param qui first name and name, or null for no change
     */
    void nommer(String qui) {
        String dit = ouNul(qui);
        if (dit != null && !nature.toujours()) {
            nom = dit;
        }
    }

    void signer(ModeSignature comment, LocalDate jour, String remarque, String par, LocalDateTime quand) {
        mode = comment;
        etat = EtatPartie.SIGNEE;
        signeeLe = jour;
        note = remarque;
        enregistreePar = par;
        enregistreeLe = quand;
    }

    void refuser(EtatPartie commentFini, String motif, String par, LocalDateTime quand) {
        etat = commentFini;
        note = motif;
        enregistreePar = par;
        enregistreeLe = quand;
    }

    /** It was kept by mistake. */
    void retirer() {
        etat = EtatPartie.A_SIGNER;
        signeeLe = null;
        note = null;
        enregistreePar = null;
        enregistreeLe = null;
    }

    /** Is asked to sign electronically in this step. */
    void demander(int laquelle, String adresse) {
        mode = ModeSignature.ELECTRONIQUE;
        etape = laquelle;
        courriel = adresse;
    }

    /** Signs by other means. */
    void surPapier() {
        mode = ModeSignature.PAPIER;
        etape = null;
    }

    /** The request in which he was to sign is over without an answer of his. */
    void relacher() {
        etape = null;
    }

    EtatDesSignatures.Partie resume() {
        return new EtatDesSignatures.Partie(
                nature,
                requise,
                signeeLe,
                etat == EtatPartie.REFUSEE || etat == EtatPartie.EXPIREE,
                nature.toujours() ? null : nom,
                null);
    }

    FichePartie fiche() {
        return new FichePartie(
                nature, rang, requise, nom, courriel, mode, etat, signeeLe, note, enregistreePar, enregistreeLe);
    }

    NatureEtape nature() {
        return nature;
    }

    int rang() {
        return rang;
    }

    boolean requise() {
        return requise;
    }

    String nom() {
        return nom;
    }

    String courriel() {
        return courriel;
    }

    ModeSignature mode() {
        return mode;
    }

    EtatPartie etat() {
        return etat;
    }

    Integer etape() {
        return etape;
    }
}

package org.entstage.convention.piece;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.EtatConvention;
import org.entstage.droits.Acteur;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.FormatFichier;
import org.entstage.piece.PiecesDemandees;

/**
 * A document that somebody handed in for a convention. The staff accepts or refuses it; another one of the same kind takes
 * its place and the former stays readable.
 */
@Entity
@Table(name = "piece")
public class Piece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long convention;

    private String code;
    private String nom;

    @Column(name = "fichier_cle")
    private String fichier;

    @Enumerated(EnumType.STRING)
    private FormatFichier format;

    private int taille;
    private String sha256;

    @Column(name = "valable_du")
    private LocalDate valableDu;

    @Column(name = "valable_au")
    private LocalDate valableAu;

    @Enumerated(EnumType.STRING)
    private EtatPiece etat;

    @Column(columnDefinition = "longtext")
    private String motif;

    @Column(name = "deposee_par")
    private String deposeePar;

    @Column(name = "deposee_par_nom")
    private String deposeeParNom;

    @Column(name = "deposee_le")
    private LocalDateTime deposeeLe;

    @Column(name = "controlee_par")
    private String controleePar;

    @Column(name = "controlee_par_nom")
    private String controleeParNom;

    @Column(name = "controlee_le")
    private LocalDateTime controleeLe;

    protected Piece() {}

    Piece(DossierDePieces dossier, SaisiePiece saisie, FichierDepose depose, Acteur acteur, LocalDateTime quand) {
        this.etablissement = dossier.etablissement();
        this.convention = dossier.convention();
        this.code = saisie.code();
        this.nom = depose.format().nommer(saisie.nom());
        this.fichier = depose.cle();
        this.format = depose.format();
        this.taille = depose.taille();
        this.sha256 = depose.sha256();
        this.valableDu = saisie.valableDu();
        this.valableAu = saisie.valableAu();
        this.etat = EtatPiece.DEPOSEE;
        this.deposeePar = acteur.login();
        this.deposeeParNom = acteur.nomAffiche();
        this.deposeeLe = quand;
    }

    /**
     * @throws RefusMetier unless it waits, or was refused
     */
    void accepter(int vue, Acteur acteur, LocalDateTime quand) {
        exigerAJour(vue);
        if (etat != EtatPiece.DEPOSEE && etat != EtatPiece.REFUSEE) {
            throw new RefusMetier(Probleme.general("piece.pasAControler"));
        }
        etat = EtatPiece.ACCEPTEE;
        motif = null;
        controlee(acteur, quand);
    }

    /**
     * @param suivie where its convention stands: what was accepted is not refused once that is validated
     * @throws RefusMetier unless it waits, or was accepted too early
     */
    void refuser(int vue, String pourquoi, EtatConvention suivie, Acteur acteur, LocalDateTime quand) {
        exigerAJour(vue);
        boolean reprise = etat == EtatPiece.ACCEPTEE && suivie.modifiableParPersonnel();
        if (etat != EtatPiece.DEPOSEE && !reprise) {
            throw new RefusMetier(Probleme.general("piece.pasAControler"));
        }
        etat = EtatPiece.REFUSEE;
        motif = pourquoi;
        controlee(acteur, quand);
    }

    private void controlee(Acteur acteur, LocalDateTime quand) {
        controleePar = acteur.login();
        controleeParNom = acteur.nomAffiche();
        controleeLe = quand;
    }

    private void exigerAJour(int vue) {
        ModificationConcurrente.verifier(vue, version, "document " + id);
    }

    /** Whether another one of its kind, handed in now, takes its place. */
    boolean cedeAuDepot(String autreCode) {
        return code.equals(autreCode)
                && !autreCode.equals(PiecesDemandees.AUTRE)
                && (etat == EtatPiece.DEPOSEE || etat == EtatPiece.REFUSEE);
    }

    /** Whether another one of its kind, accepted now, takes its place. */
    boolean cedeALAcceptation(Piece autre) {
        return this != autre
                && code.equals(autre.code)
                && !code.equals(PiecesDemandees.AUTRE)
                && etat == EtatPiece.ACCEPTEE;
    }

    void remplacer() {
        etat = EtatPiece.REMPLACEE;
    }

    /**
     * Whether this person may take it back: what he handed in himself, while nobody accepted it and the convention is still
     * in the student's hands.
     */
    boolean retirable(Acteur acteur, EtatConvention suivie) {
        return deposeePar.equals(acteur.login())
                && (etat == EtatPiece.DEPOSEE || etat == EtatPiece.REFUSEE)
                && suivie.modifiableParEtudiant();
    }

    /** Whether the staff may decide on it. */
    private boolean acceptable() {
        return etat == EtatPiece.DEPOSEE || etat == EtatPiece.REFUSEE;
    }

    LignePiece ligne(Acteur acteur, DossierDePieces dossier) {
        boolean controle = dossier.controler();
        return new LignePiece(
                id,
                version,
                code,
                nom,
                format,
                taille,
                valableDu,
                valableAu,
                etat,
                motif,
                deposeeParNom,
                deposeeLe,
                controleeParNom,
                controleeLe,
                controle && acceptable(),
                controle
                        && (etat == EtatPiece.DEPOSEE
                                || etat == EtatPiece.ACCEPTEE && dossier.etat().modifiableParPersonnel()),
                dossier.deposer() && retirable(acteur, dossier.etat()));
    }

    Long id() {
        return id;
    }

    long convention() {
        return convention;
    }

    String code() {
        return code;
    }

    String nom() {
        return nom;
    }

    String fichier() {
        return fichier;
    }

    FormatFichier format() {
        return format;
    }

    LocalDate valableDu() {
        return valableDu;
    }

    LocalDate valableAu() {
        return valableAu;
    }

    EtatPiece etat() {
        return etat;
    }
}

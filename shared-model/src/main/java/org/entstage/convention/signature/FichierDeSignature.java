package org.entstage.convention.signature;

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
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.FormatFichier;

/** A file of a signing. It has no version: nothing of it changes, a newer file is another row. */
@Entity
@Table(name = "signature_fichier")
public class FichierDeSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private DossierDeSignature dossier;

    @Enumerated(EnumType.STRING)
    private GenreFichier genre;

    /** Where its bytes are kept; null for what is kept as a text here. */
    private String cle;

    @Enumerated(EnumType.STRING)
    @Column(name = "format_fichier")
    private FormatFichier format;

    private int taille;
    private String sha256;

    @Column(columnDefinition = "longtext")
    private String texte;

    @Column(name = "depose_par")
    private String deposePar;

    @Column(name = "depose_le")
    private LocalDateTime deposeLe;

    protected FichierDeSignature() {}

    FichierDeSignature(
            DossierDeSignature dossier, GenreFichier genre, FichierDepose depose, String par, LocalDateTime quand) {
        this(dossier, genre, par, quand);
        this.cle = depose.cle();
        this.format = depose.format();
        this.taille = depose.taille();
        this.sha256 = depose.sha256();
    }

    /** What the service tells of every step. */
    FichierDeSignature(DossierDeSignature dossier, String piste, String par, LocalDateTime quand) {
        this(dossier, GenreFichier.PISTE, par, quand);
        this.texte = piste;
        this.taille = piste.length();
    }

    private FichierDeSignature(DossierDeSignature dossier, GenreFichier genre, String par, LocalDateTime quand) {
        this.dossier = dossier;
        this.etablissement = dossier.etablissement();
        this.genre = genre;
        this.deposePar = par;
        this.deposeLe = quand;
    }

    FicheFichier fiche() {
        return new FicheFichier(id, genre, format, taille, deposePar, deposeLe);
    }

    DossierDeSignature dossier() {
        return dossier;
    }

    GenreFichier genre() {
        return genre;
    }

    String cle() {
        return cle;
    }

    FormatFichier format() {
        return format;
    }

    String texte() {
        return texte;
    }
}

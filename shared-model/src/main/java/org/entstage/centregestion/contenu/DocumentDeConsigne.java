package org.entstage.centregestion.contenu;

import java.time.LocalDateTime;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.entstage.fichier.FormatFichier;

/** A file that goes with the instructions. It has no version: nobody changes it, another one is added. */
@Entity
@Table(name = "consigne_document")
public class DocumentDeConsigne {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    @Column(name = "libelle_fr")
    private String libelleFr;

    @Column(name = "libelle_en")
    private String libelleEn;

    private String nom;
    private String type;
    private int taille;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    private byte[] contenu;

    @Column(name = "depose_par")
    private String deposePar;

    @Column(name = "depose_le")
    private LocalDateTime deposeLe;

    protected DocumentDeConsigne() {}

    DocumentDeConsigne(
            String etablissement,
            long centre,
            SaisieDocument saisie,
            FormatFichier format,
            String deposePar,
            LocalDateTime deposeLe) {
        this.etablissement = etablissement;
        this.centre = centre;
        this.libelleFr = saisie.libelleFr();
        this.libelleEn = saisie.libelleEn();
        this.nom = format.nommer(saisie.nom());
        this.type = format.type();
        this.contenu = saisie.contenu();
        this.taille = contenu.length;
        this.deposePar = deposePar;
        this.deposeLe = deposeLe;
    }

    FichierDocument fichier() {
        return new FichierDocument(nom, type, contenu);
    }

    long centre() {
        return centre;
    }

    String nom() {
        return nom;
    }
}

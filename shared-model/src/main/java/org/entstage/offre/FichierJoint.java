package org.entstage.offre;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.FormatFichier;

/** The file that comes with an offer; its bytes stand in {@link org.entstage.fichier.Fichiers} under its key. */
@Embeddable
public class FichierJoint {

    @Column(name = "fichier_cle")
    private String cle;

    @Column(name = "fichier_nom")
    private String nom;

    @Enumerated(EnumType.STRING)
    @Column(name = "fichier_format")
    private FormatFichier format;

    @Column(name = "fichier_taille")
    private Integer taille;

    protected FichierJoint() {}

    FichierJoint(FichierDepose depose, String nom) {
        this.cle = depose.cle();
        this.nom = depose.format().nommer(nom);
        this.format = depose.format();
        this.taille = depose.taille();
    }

    /** Opaque name of its bytes. */
    public String cle() {
        return cle;
    }

    /** A harmless name with the right ending. */
    public String nom() {
        return nom;
    }

    public FormatFichier format() {
        return format;
    }

    /** Bytes. */
    public int taille() {
        return taille;
    }
}

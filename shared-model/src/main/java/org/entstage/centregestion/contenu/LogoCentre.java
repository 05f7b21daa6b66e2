package org.entstage.centregestion.contenu;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** The logo of the institution or of one centre, as a PNG of our own making. */
@Entity
@Table(name = "logo_centre")
public class LogoCentre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    @Lob
    @Column(columnDefinition = "longblob")
    private byte[] contenu;

    @Column(name = "depose_par")
    private String deposePar;

    @Column(name = "depose_le")
    private LocalDateTime deposeLe;

    protected LogoCentre() {}

    LogoCentre(String etablissement, long centre) {
        this.etablissement = etablissement;
        this.centre = centre;
    }

    void remplacer(byte[] png, String auteur, LocalDateTime quand) {
        contenu = png.clone();
        deposePar = auteur;
        deposeLe = quand;
    }

    byte[] png() {
        return contenu.clone();
    }
}

package org.entstage.texte;

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
import org.entstage.texte.TexteEditable.Langue;

/** An institution's wording of a text in one language. */
@Entity
@Table(name = "texte_editable")
public class TextePropre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String cle;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    @Column(columnDefinition = "longtext")
    private String contenu;

    @Column(name = "modifie_par")
    private String modifiePar;

    @Column(name = "modifie_le")
    private LocalDateTime modifieLe;

    protected TextePropre() {}

    TextePropre(String etablissement, TexteEditable texte, Langue langue) {
        this.etablissement = etablissement;
        this.cle = texte.cle();
        this.langue = langue;
    }

    void ecrire(String contenu, String modifiePar, LocalDateTime modifieLe) {
        this.contenu = contenu;
        this.modifiePar = modifiePar;
        this.modifieLe = modifieLe;
    }

    public int version() {
        return version;
    }

    public String cle() {
        return cle;
    }

    public Langue langue() {
        return langue;
    }

    public String contenu() {
        return contenu;
    }
}

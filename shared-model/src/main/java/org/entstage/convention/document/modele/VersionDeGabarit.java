package org.entstage.convention.document.modele;

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
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What the institution (centre 0) or a centre writes of a template: one draft at a time, which publishing turns into a
 * version that no longer changes.
 */
@Entity
@Table(name = "gabarit_version")
public class VersionDeGabarit {

    private static final int BROUILLON = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "centre_id")
    private long centre;

    @Enumerated(EnumType.STRING)
    private TypeDocument type;

    @Enumerated(EnumType.STRING)
    private Langue langue;

    private String bloc;

    /** 0 for the draft. */
    private int numero;

    /** Null: inherited. */
    @Column(columnDefinition = "longtext")
    private String texte;

    private LocalDate debut;

    @Column(name = "redige_par")
    private String redigePar;

    @Column(name = "redige_le")
    private LocalDateTime redigeLe;

    @Column(name = "publie_par")
    private String publiePar;

    @Column(name = "publie_le")
    private LocalDateTime publieLe;

    protected VersionDeGabarit() {}

    /** A draft without text yet. */
    VersionDeGabarit(String etablissement, long centre, CleGabarit cle) {
        this.etablissement = etablissement;
        this.centre = centre;
        this.type = cle.type();
        this.langue = cle.langue();
        this.bloc = cle.bloc();
        this.numero = BROUILLON;
    }

    void ecrire(String autre, String login, LocalDateTime quand) {
        exigerBrouillon();
        texte = autre;
        redigePar = login;
        redigeLe = quand;
    }

    /** @param rang its number among those published */
    void publier(int rang, LocalDate aPartirDu, String login, LocalDateTime quand) {
        exigerBrouillon();
        numero = rang;
        debut = aPartirDu;
        publiePar = login;
        publieLe = quand;
    }

    private void exigerBrouillon() {
        if (numero != BROUILLON) {
            throw new IllegalStateException("version " + id + " is published");
        }
    }

    String texte() {
        return texte;
    }

    int version() {
        return version;
    }

    Long id() {
        return id;
    }

    CleGabarit cle() {
        return new CleGabarit(type, langue, bloc);
    }

    String redigePar() {
        return redigePar;
    }

    LocalDateTime redigeLe() {
        return redigeLe;
    }
}

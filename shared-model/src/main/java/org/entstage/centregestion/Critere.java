package org.entstage.centregestion;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;

/** A component or an étape that one centre, and only one, handles. */
@Entity
@Table(name = "centre_critere")
public class Critere {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "centre_id")
    private CentreGestion centre;

    @Column(name = "code_composante")
    private String codeComposante;

    @Column(name = "code_etape")
    private String codeEtape;

    @Column(name = "version_etape")
    private String versionEtape;

    private String libelle;

    protected Critere() {}

    Critere(String etablissement, CentreGestion centre, CodeCritere code, String libelle) {
        this.etablissement = etablissement;
        this.centre = centre;
        this.codeComposante = code.composante();
        this.codeEtape = code.etape();
        this.versionEtape = code.version();
        this.libelle = libelle;
    }

    void confierA(CentreGestion autre) {
        this.centre = autre;
    }

    CodeCritere code() {
        return new CodeCritere(codeComposante, codeEtape, versionEtape);
    }

    CentreGestion centre() {
        return centre;
    }

    /** As the student records called it when it was attached; its code when nobody asked them. */
    String libelle() {
        return libelle == null ? code().code() : libelle;
    }
}

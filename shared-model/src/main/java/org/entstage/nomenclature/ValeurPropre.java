package org.entstage.nomenclature;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** An institution's own value: one that it adds, or a shipped one as it wants it. Its code never changes. */
@Entity
@Table(name = "nomenclature")
public class ValeurPropre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Enumerated(EnumType.STRING)
    private Liste liste;

    private String code;

    @Column(name = "libelle_fr")
    private String libelleFr;

    @Column(name = "libelle_en")
    private String libelleEn;

    private int ordre;
    private LocalDate debut;
    private LocalDate fin;

    protected ValeurPropre() {}

    ValeurPropre(String etablissement, Liste liste, SaisieValeur saisie) {
        this.etablissement = etablissement;
        this.liste = liste;
        this.code = saisie.code();
        decrire(saisie);
    }

    /** Takes over everything but the code. */
    void decrire(SaisieValeur saisie) {
        libelleFr = saisie.libelleFr();
        libelleEn = saisie.libelleEn();
        ordre = saisie.ordre();
        debut = saisie.debut();
        fin = saisie.fin();
    }

    public int version() {
        return version;
    }

    public ValeurDeListe valeur() {
        return new ValeurDeListe(liste, new Valeur(code, libelleFr, libelleEn), ordre, debut, fin);
    }
}

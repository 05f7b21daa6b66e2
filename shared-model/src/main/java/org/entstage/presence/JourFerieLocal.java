package org.entstage.presence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** One public holiday of a country or of a territory of the Pacific, as staff entered it. It is never changed. */
@Entity
@Table(name = "jour_ferie_local")
public class JourFerieLocal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String territoire;
    private LocalDate jour;
    private String libelle;

    @Column(name = "cree_par")
    private String creePar;

    @Column(name = "cree_le")
    private LocalDateTime creeLe;

    protected JourFerieLocal() {}

    JourFerieLocal(String etablissement, SaisieFerie saisie, String creePar, LocalDateTime creeLe) {
        this.etablissement = etablissement;
        this.territoire = saisie.territoire();
        this.jour = saisie.jour();
        this.libelle = saisie.libelle();
        this.creePar = creePar;
        this.creeLe = creeLe;
    }

    public Long id() {
        return id;
    }

    /** Country or territory, two letters. */
    public String territoire() {
        return territoire;
    }

    public LocalDate jour() {
        return jour;
    }

    /** What the day is called, as it was typed. */
    public String libelle() {
        return libelle;
    }
}

package org.entstage.gratification;

import java.math.BigDecimal;
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
import org.entstage.presence.Zone;

/** A row that an institution adds, until the next version of the application ships it. It is never changed. */
@Entity
@Table(name = "bareme_gratification")
public class BaremePropre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Enumerated(EnumType.STRING)
    private Zone zone;

    private LocalDate depuis;

    @Column(name = "jusqu_au")
    private LocalDate jusquAu;

    @Column(name = "plafond_horaire")
    private BigDecimal plafondHoraire;

    private String source;

    @Column(name = "cree_par")
    private String creePar;

    @Column(name = "cree_le")
    private LocalDateTime creeLe;

    protected BaremePropre() {}

    BaremePropre(String etablissement, BaremePublie publie, String creePar, LocalDateTime creeLe) {
        BaremeGratification bareme = publie.bareme();
        this.etablissement = etablissement;
        this.zone = bareme.zone();
        this.depuis = bareme.depuis();
        this.jusquAu = bareme.jusquAu();
        this.plafondHoraire = bareme.plafondHoraire();
        this.source = publie.source();
        this.creePar = creePar;
        this.creeLe = creeLe;
    }

    public Long id() {
        return id;
    }

    public BaremePublie publie() {
        return new BaremePublie(new BaremeGratification(zone, depuis, jusquAu, plafondHoraire), source);
    }
}

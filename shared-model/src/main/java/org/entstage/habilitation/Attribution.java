package org.entstage.habilitation;

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
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Octroi;
import org.entstage.droits.TypePerimetre;

/** A role granted by hand: to a person, to whom an LDAP filter finds, or to who has a user attribute. */
@Entity
@Table(name = "attribution")
public class Attribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "role_code")
    private String role;

    @Enumerated(EnumType.STRING)
    private Beneficiaire beneficiaire;

    private String cible;
    private String libelle;

    @Enumerated(EnumType.STRING)
    @Column(name = "type_perimetre")
    private TypePerimetre type;

    private String perimetre;
    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    protected Attribution() {}

    /**
     * @param etablissement UAI of the institution
     * @param libelle name of the person, null for a filter or an attribute
     */
    Attribution(String etablissement, Octroi octroi, String libelle, String creeePar, LocalDateTime creeeLe) {
        this.etablissement = etablissement;
        this.role = octroi.role();
        this.beneficiaire = octroi.beneficiaire();
        this.cible = octroi.cible();
        this.libelle = libelle;
        this.creeePar = creeePar;
        this.creeeLe = creeeLe;
        limiter(octroi);
    }

    /** Gives it another perimeter and other dates; who has which role stays. */
    void limiter(Octroi octroi) {
        this.type = octroi.type();
        this.perimetre = octroi.perimetre();
        this.debut = octroi.debut();
        this.fin = octroi.fin();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** What the policy makes of it. */
    public Octroi octroi() {
        return new Octroi(role, beneficiaire, cible, type, perimetre, debut, fin);
    }

    LigneAttribution ligne() {
        return new LigneAttribution(id, version, OrigineAttribution.MAIN, octroi(), libelle, creeePar, creeeLe);
    }
}

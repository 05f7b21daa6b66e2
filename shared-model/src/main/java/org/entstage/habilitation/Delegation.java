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
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.NatureDelegation;

/** Rights handed over for a time, from one person to another. */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "de_login")
    private String deLogin;

    @Column(name = "de_nom")
    private String deNom;

    @Column(name = "a_login")
    private String aLogin;

    @Column(name = "a_nom")
    private String aNom;

    @Enumerated(EnumType.STRING)
    private NatureDelegation nature;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    protected Delegation() {}

    /** @param etablissement UAI of the institution */
    Delegation(
            String etablissement,
            DelegationTenue tenue,
            String deNom,
            String aNom,
            String creeePar,
            LocalDateTime creeeLe) {
        this.etablissement = etablissement;
        this.deLogin = tenue.de();
        this.deNom = deNom;
        this.aLogin = tenue.a();
        this.aNom = aNom;
        this.nature = tenue.nature();
        this.debut = tenue.debut();
        this.fin = tenue.fin();
        this.creeePar = creeePar;
        this.creeeLe = creeeLe;
    }

    /** Makes this its last day. */
    void terminer(LocalDate dernier) {
        this.fin = dernier;
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    /** What the policy makes of it. */
    public DelegationTenue tenue() {
        return new DelegationTenue(deLogin, aLogin, nature, debut, fin);
    }

    LigneDelegation ligne(LocalDate jour) {
        EtatDelegation etat = jour.isBefore(debut)
                ? EtatDelegation.A_VENIR
                : jour.isAfter(fin) ? EtatDelegation.TERMINEE : EtatDelegation.EN_COURS;
        return new LigneDelegation(id, version, tenue(), deNom, aNom, etat, creeePar, creeeLe);
    }
}

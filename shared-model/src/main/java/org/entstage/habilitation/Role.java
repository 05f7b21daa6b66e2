package org.entstage.habilitation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.droits.Droit;
import org.entstage.droits.RoleDefini;

/**
 * A role of the institution: a copy, or a shipped one that it adjusted and whose row replaces the shipped one. Roles
 * that are used as shipped have no row.
 */
@Entity
@Table(name = "role")
public class Role {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String code;

    @Column(name = "libelle_fr")
    private String libelleFr;

    @Column(name = "libelle_en")
    private String libelleEn;

    private String origine;
    private boolean actif = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_droit", joinColumns = @JoinColumn(name = "role_id"))
    private Set<DroitDuRole> droits = new HashSet<>();

    protected Role() {}

    /**
     * @param etablissement UAI of the institution
     * @param origine code of the role that it begins as
     */
    public Role(String etablissement, String code, RoleDefini origine) {
        this.etablissement = etablissement;
        this.code = code;
        this.origine = origine.code();
        renommer(origine.libelleFr(), origine.libelleEn());
        ajuster(origine.droits());
    }

    void renommer(String libelleFr, String libelleEn) {
        this.libelleFr = Objects.requireNonNull(libelleFr);
        this.libelleEn = Objects.requireNonNull(libelleEn);
    }

    /** Gives it these rights and no others. */
    void ajuster(Set<Droit> droits) {
        Set<DroitDuRole> voulus = droits.stream().map(DroitDuRole::new).collect(Collectors.toSet());
        this.droits.retainAll(voulus);
        this.droits.addAll(voulus);
    }

    public String code() {
        return code;
    }

    public String origine() {
        return origine;
    }

    public int version() {
        return version;
    }

    /** What the policy makes of it. */
    public RoleDefini defini() {
        return new RoleDefini(
                code,
                libelleFr,
                libelleEn,
                droits.stream().map(DroitDuRole::droit).collect(Collectors.toSet()));
    }
}

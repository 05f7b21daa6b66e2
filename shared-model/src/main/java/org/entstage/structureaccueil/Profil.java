package org.entstage.structureaccueil;

import java.util.Map;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.nomenclature.RevisionNaf;

/** What kind of organisation a host is. Any part may be unknown. */
@Embeddable
public class Profil {

    /** Least number of employees of each band of the register Sirene. */
    private static final Map<String, Integer> EFFECTIFS = Map.ofEntries(
            Map.entry("NN", 0),
            Map.entry("00", 0),
            Map.entry("01", 1),
            Map.entry("02", 3),
            Map.entry("03", 6),
            Map.entry("11", 10),
            Map.entry("12", 20),
            Map.entry("21", 50),
            Map.entry("22", 100),
            Map.entry("31", 200),
            Map.entry("32", 250),
            Map.entry("41", 500),
            Map.entry("42", 1_000),
            Map.entry("51", 2_000),
            Map.entry("52", 5_000),
            Map.entry("53", 10_000));

    private static final Set<String> TYPES_PUBLICS = Set.of("ADMIN", "EP", "COLL", "HOPITAL");
    private static final Set<String> TYPES_PRIVES =
            Set.of("ENT-PRIV", "ENT-PUB", "ASSO", "MUTUELLE", "FONDATION", "LIBERAL");

    @Column(name = "type_structure")
    private String type;

    @Column(name = "forme_juridique")
    private String formeJuridique;

    private String effectif;

    private String naf;

    @Enumerated(EnumType.STRING)
    @Column(name = "revision_naf")
    private RevisionNaf revisionNaf;

    protected Profil() {}

    /** @param naf code in INSEE's way of writing it, or null together with its revision */
    Profil(String type, String formeJuridique, String effectif, String naf, RevisionNaf revisionNaf) {
        this.type = type;
        this.formeJuridique = formeJuridique;
        this.effectif = effectif;
        this.naf = naf;
        this.revisionNaf = revisionNaf;
    }

    /** Code of the list TYPE_STRUCTURE, or null. */
    public String type() {
        return type;
    }

    /** Code of the list FORME_JURIDIQUE, or null. */
    public String formeJuridique() {
        return formeJuridique;
    }

    /** Code of the list EFFECTIF, or null. */
    public String effectif() {
        return effectif;
    }

    /** Main activity, {@code 62.01Z}, or null; means something only with {@link #revisionNaf()}. */
    public String naf() {
        return naf;
    }

    public RevisionNaf revisionNaf() {
        return revisionNaf;
    }

    /** Least number of employees that the band tells; null when it is unknown or the institution's own. */
    public Integer effectifMinimal() {
        return effectif == null ? null : EFFECTIFS.get(effectif);
    }

    /**
     * Whether it is a body under public law: by its legal form (INSEE's categories 4 and 7), else by its type; null when
     * neither tells.
     */
    public Boolean organismePublic() {
        if (formeJuridique != null && !formeJuridique.startsWith("3")) {
            return formeJuridique.startsWith("4") || formeJuridique.startsWith("7");
        }
        if (type == null) {
            return null;
        }
        return TYPES_PUBLICS.contains(type) ? Boolean.TRUE : TYPES_PRIVES.contains(type) ? Boolean.FALSE : null;
    }

    /** The activity as it is typed again. */
    boolean estActivite(String code, RevisionNaf revision) {
        return naf != null && naf.equals(code) && revisionNaf == revision;
    }
}

package org.entstage.convention.jpa;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.convention.EtatConvention;
import org.entstage.gratification.BaremeGratification;
import org.entstage.gratification.UtilisationDesBaremes;
import org.entstage.presence.Zone;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Validated conventions rest on the rates of their days and of their place of work: what staff says, else its postcode. */
@Repository
@Transactional(readOnly = true)
class BaremesDesConventions implements UtilisationDesBaremes {

    private static final Map<Zone, String> POSTES = Map.of(
            Zone.MAYOTTE, "('976')", Zone.SAINT_PIERRE_ET_MIQUELON, "('975')", Zone.PACIFIQUE, "('986', '987', '988')");
    private static final String PAS_NATIONAL = "('975', '976', '986', '987', '988')";

    private final EntityManager base;
    private final String etablissement;

    BaremesDesConventions(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public long conventionsValidees(BaremeGratification bareme) {
        String poste = POSTES.containsKey(bareme.zone()) ? "in " + POSTES.get(bareme.zone()) : "not in " + PAS_NATIONAL;
        return base.createQuery(
                        "select count(c) from Convention c where c.etablissement = :e and c.etat = :validee"
                                + " and c.stage.debut <= :jusquAu and c.stage.fin >= :depuis"
                                + " and (c.stage.zone in (:zones) or c.stage.zone is null and c.lieu.pays = 'FR'"
                                + " and substring(c.lieu.codePostal, 1, 3) " + poste + ")",
                        Long.class)
                .setParameter("e", etablissement)
                .setParameter("validee", EtatConvention.VALIDEE)
                .setParameter("jusquAu", bareme.jusquAu())
                .setParameter("depuis", bareme.depuis())
                .setParameter("zones", zones(bareme.zone()))
                .getSingleResult();
    }

    /** All zones in which the row of that zone holds. */
    private static List<Zone> zones(Zone zone) {
        return Arrays.stream(Zone.values())
                .filter(candidate -> candidate == zone || zone == Zone.METROPOLE && candidate.plafondNational())
                .toList();
    }
}

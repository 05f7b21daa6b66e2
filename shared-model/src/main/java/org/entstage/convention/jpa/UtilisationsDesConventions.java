package org.entstage.convention.jpa;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Utilisations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Conventions keep their type, their theme, how they are paid, and what was declared of them. */
@Repository
@Transactional(readOnly = true)
class UtilisationsDesConventions implements Utilisations {

    private static final Map<Liste, String> CHAMPS = Map.ofEntries(
            Map.entry(Liste.TYPE_CONVENTION, "stage.type"),
            Map.entry(Liste.THEME, "stage.theme"),
            Map.entry(Liste.MODE_PAIEMENT, "stage.modePaiement"),
            Map.entry(Liste.BASE_MONTANT, "stage.base"),
            Map.entry(Liste.REGIME_MALADIE, "coordonnees.regimeMaladie"),
            Map.entry(Liste.LANGUE_CONVENTION, "declarations.langue"),
            Map.entry(Liste.ORIGINE_STAGE, "declarations.origine"),
            Map.entry(Liste.TEMPS_TRAVAIL, "declarations.tempsTravail"),
            Map.entry(Liste.NATURE_TRAVAIL, "declarations.nature"),
            Map.entry(Liste.VALIDATION, "declarations.validation"));

    private final EntityManager base;
    private final String etablissement;

    UtilisationsDesConventions(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Set<Liste> listes() {
        return CHAMPS.keySet();
    }

    @Override
    public Map<String, Long> parCode(Liste liste) {
        String champ = "c." + CHAMPS.get(liste);
        List<Tuple> comptes = base.createQuery(
                        "select " + champ + ", count(c) from Convention c where c.etablissement = :e and " + champ
                                + " is not null group by " + champ,
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        return comptes.stream().collect(toMap(ligne -> ligne.get(0, String.class), ligne -> ligne.get(1, Long.class)));
    }
}

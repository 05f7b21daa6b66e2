package org.entstage.structureaccueil.jpa;

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

/** Host organisations keep their type, their legal form and their headcount. */
@Repository
@Transactional(readOnly = true)
class UtilisationsDesStructures implements Utilisations {

    private static final Map<Liste, String> CHAMPS =
            Map.of(Liste.TYPE_STRUCTURE, "type", Liste.FORME_JURIDIQUE, "formeJuridique", Liste.EFFECTIF, "effectif");

    private final EntityManager base;
    private final String etablissement;

    UtilisationsDesStructures(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Set<Liste> listes() {
        return CHAMPS.keySet();
    }

    @Override
    public Map<String, Long> parCode(Liste liste) {
        String champ = "s.profil." + CHAMPS.get(liste);
        List<Tuple> comptes = base.createQuery(
                        "select " + champ + ", count(s) from StructureAccueil s where s.etablissement = :e and " + champ
                                + " is not null group by " + champ,
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        return comptes.stream().collect(toMap(ligne -> ligne.get(0, String.class), ligne -> ligne.get(1, Long.class)));
    }
}

package org.entstage.offre.flux;

import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.offre.Offre;
import org.springframework.stereotype.Component;

/** Several offers with their companies and centres, in one statement. */
@Component
class OffresParIds {

    private final EntityManager base;
    private final String etablissement;

    OffresParIds(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    List<Offre> parIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select o from Offre o join fetch o.structure join fetch o.centre"
                                        + " where o.id in (:ids) and o.etablissement = :etablissement",
                                Offre.class)
                        .setParameter("ids", ids)
                        .setParameter("etablissement", etablissement)
                        .getResultList();
    }
}

package org.entstage.convention.piece.jpa;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Utilisations;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Documents keep what kind they are. */
@Repository
@Transactional(readOnly = true)
class UtilisationsDesPieces implements Utilisations {

    private final EntityManager base;
    private final String etablissement;

    UtilisationsDesPieces(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Set<Liste> listes() {
        return Set.of(Liste.PIECE);
    }

    @Override
    public Map<String, Long> parCode(Liste liste) {
        return base.createQuery(
                        "select p.code, count(p) from Piece p where p.etablissement = :e group by p.code", Tuple.class)
                .setParameter("e", etablissement)
                .getResultStream()
                .collect(toMap(ligne -> ligne.get(0, String.class), ligne -> ligne.get(1, Long.class)));
    }
}

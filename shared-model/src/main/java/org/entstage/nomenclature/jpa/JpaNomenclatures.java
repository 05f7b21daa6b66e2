package org.entstage.nomenclature.jpa;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaNomenclatures implements Nomenclatures {

    private final EntityManager base;
    private final Map<Liste, List<Ligne>> lues = new ConcurrentHashMap<>();

    JpaNomenclatures(EntityManager base) {
        this.base = base;
    }

    private record Ligne(Valeur valeur, int ordre, boolean actif) {}

    @Override
    public List<Valeur> liste(Liste liste) {
        return lignes(liste).stream().filter(Ligne::actif).map(Ligne::valeur).toList();
    }

    @Override
    public Optional<Valeur> valeur(Liste liste, String code) {
        return lignes(liste).stream()
                .map(Ligne::valeur)
                .filter(valeur -> valeur.code().equals(code))
                .findFirst();
    }

    private List<Ligne> lignes(Liste liste) {
        return lues.computeIfAbsent(liste, this::lire);
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for this native query
    private List<Ligne> lire(Liste liste) {
        List<Tuple> tuples = base.createNativeQuery(
                        "select code, libelle_fr, libelle_en, ordre, actif from nomenclature where liste = :liste",
                        Tuple.class)
                .setParameter("liste", liste.name())
                .getResultList();
        return tuples.stream()
                .map(t -> new Ligne(
                        new Valeur(t.get(0, String.class), t.get(1, String.class), t.get(2, String.class)),
                        ((Number) t.get(3)).intValue(),
                        vrai(t.get(4))))
                .sorted(Comparator.comparingInt(Ligne::ordre))
                .toList();
    }

    /** BOOLEAN arrives as Boolean from H2 and, depending on the driver's settings, as a number from MySQL. */
    private static boolean vrai(Object valeur) {
        return valeur instanceof Boolean b ? b : ((Number) valeur).intValue() != 0;
    }
}

package org.entstage.convention.jpa;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.convention.Convention;
import org.entstage.convention.ConventionVoisine;
import org.entstage.convention.EtatConvention;
import org.entstage.gratification.UniteGratification;

/**
 * The conventions around one convention in one statement: a branch for each thing in common, each read from an index of
 * its own. A branch for the referent and one for the host look only at the days around the placement, so that an
 * organisation with years of placements costs no more than its present ones.
 */
final class Voisines {

    private static final String COLONNES = "c.id, c.annee, c.etudiant_id, c.structure_id, s.siret, c.enseignant_id,"
            + " c.contact_id, c.tuteur_nom, c.tuteur_prenom, c.debut, c.fin, c.heures,"
            + " case when c.gratifie = true then c.montant end, c.unite_montant, c.devise,"
            + " substring(c.poste, 1, 200)";
    private static final String SOURCE =
            " from convention c left join structure_accueil s on s.id = c.structure_id where c.etablissement = :e"
                    + " and c.id <> :id and c.etat in (:comptes)";

    /**
     * A waiting period is a third of the placement before, which lasts a year at most; an institution may ask for the
     * whole of it. What ended before binds nobody.
     */
    private static final int MOIS_DE_CARENCE = 12;

    private static final List<String> COMPTES = Arrays.stream(EtatConvention.values())
            .filter(EtatConvention::compte)
            .map(Enum::name)
            .toList();

    private final EntityManager base;

    Voisines(EntityManager base) {
        this.base = base;
    }

    List<ConventionVoisine> de(Convention convention, String etablissement, LocalDate debut, LocalDate fin) {
        List<String> branches = new ArrayList<>();
        Map<String, Object> valeurs = new HashMap<>();
        branches.add(" and c.etudiant_id = :etudiant");
        valeurs.put("etudiant", convention.idEtudiant());
        boolean datee = debut != null && fin != null && !fin.isBefore(debut);
        if (datee && convention.idEnseignant() != null) {
            branches.add(" and c.enseignant_id = :enseignant and c.fin >= :debut and c.debut <= :fin");
            valeurs.put("enseignant", convention.idEnseignant());
            valeurs.put("debut", debut);
            valeurs.put("fin", fin);
        }
        if (datee && convention.hote().isPresent()) {
            branches.add(" and c.structure_id = :structure and c.fin >= :depuis and c.debut <= :jusqua");
            valeurs.put("structure", convention.hote().get().id());
            valeurs.put("depuis", debut.minusMonths(MOIS_DE_CARENCE).minusDays(1));
            valeurs.put("jusqua", fin.plusDays(6));
        }
        return lire(branches, valeurs, convention.id(), etablissement);
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    private List<ConventionVoisine> lire(
            List<String> branches, Map<String, Object> valeurs, long id, String etablissement) {
        String texte = branches.stream()
                .map(branche -> "select " + COLONNES + SOURCE + branche)
                .collect(Collectors.joining(" union all "));
        Query requete = base.createNativeQuery(texte, Tuple.class)
                .setParameter("e", etablissement)
                .setParameter("id", id)
                .setParameter("comptes", COMPTES);
        valeurs.forEach(requete::setParameter);
        Map<Long, ConventionVoisine> parId = new LinkedHashMap<>();
        ((List<Tuple>) requete.getResultList())
                .stream().map(Voisines::ligne).forEach(voisine -> parId.put(voisine.id(), voisine));
        return List.copyOf(parId.values());
    }

    private static ConventionVoisine ligne(Tuple t) {
        return new ConventionVoisine(
                nombre(t.get(0)),
                ((Number) t.get(1)).intValue(),
                nombre(t.get(2)),
                nombre(t.get(3)),
                (String) t.get(4),
                nombre(t.get(5)),
                nombre(t.get(6)),
                (String) t.get(7),
                (String) t.get(8),
                jour(t.get(9)),
                jour(t.get(10)),
                (BigDecimal) t.get(11),
                (BigDecimal) t.get(12),
                t.get(13) == null ? null : UniteGratification.valueOf((String) t.get(13)),
                (String) t.get(14),
                texte(t.get(15)));
    }

    private static Long nombre(Object valeur) {
        return valeur == null ? null : ((Number) valeur).longValue();
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private static LocalDate jour(Object valeur) {
        return valeur == null ? null : ((Date) valeur).toLocalDate();
    }
}

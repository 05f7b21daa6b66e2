package org.entstage.droits.jpa;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.Droit;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.droits.Portee;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.droits.TypePerimetre;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Reads the whole policy at once; it is some hundred rows, and asked by every request. */
@Repository
class JpaPolitique implements SourceDeLaPolitique {

    private static final Logger LOG = LoggerFactory.getLogger(JpaPolitique.class);

    private final EntityManager base;
    private final Reglages reglages;
    private final Instantane<Politique> instantane;

    JpaPolitique(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.reglages = reglages;
        this.instantane = versions.instantane(SourceDeLaPolitique.VERSION, this::lire);
    }

    @Override
    public Politique politique() {
        return instantane.valeur();
    }

    @Override
    public Politique relue() {
        return lire();
    }

    @Override
    public List<Octroi> desReglages() {
        return OctroisDesReglages.lire(reglages);
    }

    private Politique lire() {
        return new Politique(roles(), octrois(), delegations(), dessous());
    }

    private Map<String, RoleDefini> roles() {
        Map<String, RoleDefini> roles = new HashMap<>();
        RolesLivres.tous().forEach(role -> roles.put(role.code(), role));
        Map<String, Set<Droit>> droits = droits();
        for (Tuple ligne : lignes("select code, libelle_fr, libelle_en, actif from role where etablissement = :e")) {
            String code = ligne.get(0, String.class);
            roles.remove(code);
            if (vrai(ligne.get(3))) {
                roles.put(
                        code,
                        new RoleDefini(
                                code,
                                ligne.get(1, String.class),
                                ligne.get(2, String.class),
                                droits.getOrDefault(code, Set.of())));
            }
        }
        return roles;
    }

    private Map<String, Set<Droit>> droits() {
        Map<String, Set<Droit>> droits = new HashMap<>();
        for (Tuple ligne : lignes("select r.code, d.action, d.portee from role_droit d"
                + " join role r on r.id = d.role_id where r.etablissement = :e")) {
            try {
                Droit droit = new Droit(
                        Action.valueOf(ligne.get(1, String.class)), Portee.valueOf(ligne.get(2, String.class)));
                droits.computeIfAbsent(ligne.get(0, String.class), code -> new HashSet<>())
                        .add(droit);
            } catch (IllegalArgumentException inconnu) {
                LOG.warn("role {} has a right that this version does not know", ligne.get(0), inconnu);
            }
        }
        return droits;
    }

    private List<Octroi> octrois() {
        List<Octroi> octrois = new ArrayList<>(desReglages());
        for (Tuple ligne : lignes("select role_code, beneficiaire, cible, type_perimetre, perimetre, debut, fin"
                + " from attribution where etablissement = :e")) {
            octrois.add(new Octroi(
                    ligne.get(0, String.class),
                    Beneficiaire.valueOf(ligne.get(1, String.class)),
                    ligne.get(2, String.class),
                    TypePerimetre.valueOf(ligne.get(3, String.class)),
                    ligne.get(4, String.class),
                    jour(ligne.get(5)),
                    jour(ligne.get(6))));
        }
        for (Tuple ligne : lignes("select p.role_code, p.login, p.centre_id, p.debut, p.fin from personnel_centre p"
                + " join centre_gestion c on c.id = p.centre_id where c.etablissement = :e")) {
            octrois.add(new Octroi(
                    ligne.get(0, String.class),
                    Beneficiaire.PERSONNE,
                    ligne.get(1, String.class),
                    TypePerimetre.CENTRE,
                    ligne.get(2).toString(),
                    jour(ligne.get(3)),
                    jour(ligne.get(4))));
        }
        return octrois;
    }

    private List<DelegationTenue> delegations() {
        return lignes("select de_login, a_login, nature, debut, fin from delegation where etablissement = :e").stream()
                .map(ligne -> new DelegationTenue(
                        ligne.get(0, String.class),
                        ligne.get(1, String.class),
                        NatureDelegation.valueOf(ligne.get(2, String.class)),
                        jour(ligne.get(3)),
                        jour(ligne.get(4))))
                .toList();
    }

    /** A centre stands for itself and everything below it. */
    private Function<Set<Long>, Set<Long>> dessous() {
        Map<Long, List<Long>> enfants = new HashMap<>();
        for (Tuple ligne : lignes(
                "select id, parent_id from centre_gestion where etablissement = :e" + " and parent_id is not null")) {
            enfants.computeIfAbsent(((Number) ligne.get(1)).longValue(), id -> new ArrayList<>())
                    .add(((Number) ligne.get(0)).longValue());
        }
        return centres -> {
            Set<Long> tous = new HashSet<>();
            Deque<Long> aVoir = new ArrayDeque<>(centres);
            while (!aVoir.isEmpty()) {
                Long centre = aVoir.pop();
                if (tous.add(centre)) {
                    aVoir.addAll(enfants.getOrDefault(centre, List.of()));
                }
            }
            return tous;
        };
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    private List<Tuple> lignes(String sql) {
        return base.createNativeQuery(sql, Tuple.class)
                .setParameter("e", reglages.etablissement())
                .getResultList();
    }

    private static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }

    /** BOOLEAN arrives as Boolean from H2 and, depending on the driver's settings, as a number from MySQL. */
    private static boolean vrai(Object valeur) {
        return valeur instanceof Boolean b ? b : ((Number) valeur).intValue() != 0;
    }
}

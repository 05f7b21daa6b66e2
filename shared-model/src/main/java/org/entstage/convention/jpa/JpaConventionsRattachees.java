package org.entstage.convention.jpa;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.Tuple;
import org.entstage.centregestion.CodeCritere;
import org.entstage.centregestion.ConventionsRattachees;
import org.entstage.commun.Reglages;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves conventions between centres in SQL: one statement writes the history, one moves, whatever their number. Which
 * conventions a code concerns does not depend on where the code is attached, so that a preview and the move agree.
 */
@Repository
@Transactional(readOnly = true)
class JpaConventionsRattachees implements ConventionsRattachees {

    private static final String EN_COURS = " c.etablissement = :etablissement and (c.fin is null or c.fin >= :jour)";

    private static final String PLUS_PRECIS = " and not exists (select 1 from centre_critere x"
            + " where x.etablissement = c.etablissement and x.code_etape <> '' and x.code_etape = c.code_etape and ";

    private final EntityManager base;
    private final String etablissement;
    private final Clock horloge;

    JpaConventionsRattachees(EntityManager base, Reglages reglages, Clock horloge) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    @Override
    public List<Mouvement> prevoir(CodeCritere code, Long vers, Long orphelines) {
        Query requete = base.createNativeQuery(
                "select m.de, m.vers, count(*) nombre from (" + concernees(code, vers, orphelines)
                        + ") m group by m.de, m.vers order by nombre desc, m.de, m.vers",
                Tuple.class);
        return lignes(remplir(requete, code)).stream()
                .map(ligne -> new Mouvement(entier(ligne, 0), entier(ligne, 1), (int) entier(ligne, 2)))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deplacer(Acteur acteur, CodeCritere code, Long vers, Long orphelines) {
        // What the persistence context holds must be in the database before SQL reads the criteria.
        base.flush();
        Query histoire = base.createNativeQuery("insert into convention_historique"
                + " (etablissement, convention_id, quand, login, nom, transition, details)"
                + " select m.etablissement, m.id, :quand, :login, :nom, '" + Transition.DEPLACEE.name() + "',"
                + " concat(o.libelle, ' → ', n.libelle) from ("
                + concernees(code, vers, orphelines)
                + ") m join centre_gestion o on o.id = m.de join centre_gestion n on n.id = m.vers"
                + " where m.de <> m.vers");
        remplir(histoire, code)
                .setParameter("quand", LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS))
                .setParameter("login", acteur.login())
                .setParameter("nom", acteur.nomAffiche())
                .executeUpdate();
        String destination = destination(code, vers, orphelines);
        Query deplacement = base.createNativeQuery("update convention c set centre_id = " + destination
                + ", version = version + 1 where" + EN_COURS + portee(code) + " and c.centre_id <> " + destination);
        int deplacees = remplir(deplacement, code).executeUpdate();
        // What waits for somebody waits in the new centre; rows repeat where their convention stands.
        base.createNativeQuery("update etape_a_faire set centre_id = (select c.centre_id from convention c"
                        + " where c.id = etape_a_faire.convention_id) where etablissement = :etablissement"
                        + " and exists (select 1 from convention c where c.id = etape_a_faire.convention_id"
                        + " and c.centre_id <> etape_a_faire.centre_id)")
                .setParameter("etablissement", etablissement)
                .executeUpdate();
        return deplacees;
    }

    @Override
    public Map<Long, Integer> enCours() {
        Query requete = base.createNativeQuery(
                "select c.centre_id, count(*) from convention c where" + EN_COURS + " group by c.centre_id",
                Tuple.class);
        return lignes(requete.setParameter("etablissement", etablissement).setParameter("jour", LocalDate.now(horloge)))
                .stream()
                .collect(Collectors.toMap(ligne -> entier(ligne, 0), ligne -> (int) entier(ligne, 1)));
    }

    private static String concernees(CodeCritere code, Long vers, Long orphelines) {
        return "select c.id, c.etablissement, c.centre_id de, " + destination(code, vers, orphelines)
                + " vers from convention c where" + EN_COURS + portee(code);
    }

    /** Conventions on which this code decides: those that no more precise one reaches. */
    private static String portee(CodeCritere code) {
        if (code.deComposante()) {
            return " and c.code_composante = :composante" + PLUS_PRECIS + "x.version_etape in ('', c.version_etape))";
        }
        return code.version().isEmpty()
                ? " and c.code_etape = :etape" + PLUS_PRECIS
                        + "x.version_etape <> '' and x.version_etape = c.version_etape)"
                : " and c.code_etape = :etape and c.version_etape = :version";
    }

    /** The new centre; when the code is detached, that of the next less precise one; else the present one. */
    private static String destination(CodeCritere code, Long vers, Long orphelines) {
        if (vers != null) {
            return Long.toString(vers);
        }
        StringBuilder choix = new StringBuilder("coalesce(");
        if (!code.version().isEmpty()) {
            choix.append(responsable("k.code_etape = c.code_etape and k.version_etape = ''"));
        }
        if (!code.deComposante()) {
            choix.append(responsable("k.code_etape = '' and k.code_composante = c.code_composante"));
        }
        return choix.append(orphelines == null ? "" : orphelines + ", ")
                .append("c.centre_id)")
                .toString();
    }

    private static String responsable(String condition) {
        return "(select max(k.centre_id) from centre_critere k where k.etablissement = c.etablissement and " + condition
                + "), ";
    }

    private Query remplir(Query requete, CodeCritere code) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("etablissement", etablissement);
        valeurs.put("jour", LocalDate.now(horloge));
        if (code.deComposante()) {
            valeurs.put("composante", code.composante());
        } else {
            valeurs.put("etape", code.etape());
            if (!code.version().isEmpty()) {
                valeurs.put("version", code.version());
            }
        }
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    @SuppressWarnings("unchecked") // Hibernate gives tuples for these native queries
    private static List<Tuple> lignes(Query requete) {
        return requete.getResultList();
    }

    private static long entier(Tuple ligne, int colonne) {
        return ((Number) ligne.get(colonne)).longValue();
    }
}

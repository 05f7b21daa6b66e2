package org.entstage.notification.jpa;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.notification.Courriel;
import org.entstage.notification.Courriels;
import org.entstage.notification.CriteresCourriel;
import org.entstage.notification.LigneCourriel;
import org.entstage.notification.modele.Evenement;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCourriels implements Courriels {

    private static final String ICI = "select c from Courriel c where c.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaCourriels(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public void ajouter(Courriel courriel) {
        base.persist(courriel);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean attend(Evenement evenement, long objet, String destinataire) {
        return !base.createQuery(
                        "select c.id from Courriel c where c.etablissement = :etablissement and c.objet = :objet"
                                + " and c.evenement = :evenement and c.destinataire = :destinataire"
                                + " and c.etat = 'A_ENVOYER' and c.essais = 0 and c.reservePar is null",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("objet", objet)
                .setParameter("evenement", evenement.name())
                .setParameter("destinataire", destinataire)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean connait(String cle) {
        return !base.createQuery(
                        "select c.id from Courriel c where c.etablissement = :etablissement and c.cle = :cle",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("cle", cle)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> dus(LocalDateTime maintenant, int maximum) {
        return base.createQuery(
                        "select c.id from Courriel c where c.etablissement = :etablissement and c.etat = 'A_ENVOYER'"
                                + " and c.prochainEssai <= :maintenant"
                                + " and (c.reserveJusquA is null or c.reserveJusquA < :maintenant) order by c.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("maintenant", maintenant)
                .setMaxResults(maximum)
                .getResultList();
    }

    /** One statement decides: of two senders at the same row the second waits for the first and then changes nothing. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Courriel> reserver(long id, String qui, LocalDateTime maintenant, LocalDateTime jusquA) {
        int pris = base.createQuery("update Courriel c set c.reservePar = :qui, c.reserveJusquA = :jusqu"
                        + " where c.id = :id and c.etablissement = :etablissement and c.etat = 'A_ENVOYER'"
                        + " and c.prochainEssai <= :maintenant"
                        + " and (c.reserveJusquA is null or c.reserveJusquA < :maintenant)")
                .setParameter("qui", qui)
                .setParameter("jusqu", jusquA)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .setParameter("maintenant", maintenant)
                .executeUpdate();
        return pris == 0 ? Optional.empty() : trouver(id);
    }

    @Override
    public int purger(LocalDateTime envoyesAvant, LocalDateTime abandonnesAvant, int maximum) {
        List<Long> ids = base.createQuery(
                        "select c.id from Courriel c where c.etablissement = :etablissement"
                                + " and (c.etat = 'ENVOYE' and c.envoyeLe < :envoyes"
                                + " or c.etat = 'ABANDONNE' and c.creeLe < :abandonnes) order by c.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("envoyes", envoyesAvant)
                .setParameter("abandonnes", abandonnesAvant)
                .setMaxResults(maximum)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : base.createQuery("delete from Courriel c where c.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    @Override
    public void modifier(long id, Consumer<Courriel> changement) {
        trouver(id).ifPresent(changement);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Courriel> trouver(long id) {
        return base.createQuery(ICI + "c.id = :id", Courriel.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneCourriel> lister(Set<Long> centres, CriteresCourriel criteres, int debut, int maximum) {
        if (centres != null && centres.isEmpty()) {
            return List.of();
        }
        // The body, which may be long, stays where it is.
        return requete(
                        "select new org.entstage.notification.LigneCourriel(c.id, c.creeLe, c.destinataire, c.profil,"
                                + " c.sujet, c.evenement, c.etat, c.essais, c.prochainEssai, c.envoyeLe,"
                                + " c.derniereErreur) from Courriel c where ",
                        " order by c.id desc",
                        centres,
                        criteres,
                        LigneCourriel.class)
                .setFirstResult(debut)
                .setMaxResults(maximum)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public int compter(Set<Long> centres, CriteresCourriel criteres, int plafond) {
        return centres != null && centres.isEmpty()
                ? 0
                : requete("select c.id from Courriel c where ", " order by c.id desc", centres, criteres, Long.class)
                        .setMaxResults(plafond)
                        .getResultList()
                        .size();
    }

    private <T> TypedQuery<T> requete(
            String debut, String suite, Set<Long> centres, CriteresCourriel criteres, Class<T> type) {
        StringBuilder conditions = new StringBuilder("c.etablissement = :etablissement");
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("etablissement", etablissement);
        si(centres, " and c.centre in :centres", "centres", conditions, valeurs);
        si(criteres.etat(), " and c.etat = :etat", "etat", conditions, valeurs);
        si(
                criteres.evenement() == null ? null : criteres.evenement().name(),
                " and c.evenement = :evenement",
                "evenement",
                conditions,
                valeurs);
        si(
                criteres.mot() == null ? null : "%" + litteral(criteres.mot()) + "%",
                " and (lower(c.destinataire) like :mot escape '!' or lower(c.sujet) like :mot escape '!')",
                "mot",
                conditions,
                valeurs);
        si(
                criteres.du() == null ? null : criteres.du().atStartOfDay(),
                " and c.creeLe >= :du",
                "du",
                conditions,
                valeurs);
        si(
                criteres.au() == null ? null : criteres.au().plusDays(1).atStartOfDay(),
                " and c.creeLe < :au",
                "au",
                conditions,
                valeurs);
        TypedQuery<T> requete = base.createQuery(debut + conditions + suite, type);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    private static void si(
            Object valeur, String condition, String nom, StringBuilder conditions, Map<String, Object> valeurs) {
        if (valeur != null) {
            conditions.append(condition);
            valeurs.put(nom, valeur);
        }
    }

    private static String litteral(String mot) {
        return mot.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}

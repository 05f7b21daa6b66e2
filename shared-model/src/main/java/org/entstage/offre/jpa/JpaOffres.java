package org.entstage.offre.jpa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.Tuple;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.PageDe;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.offre.AxeDesOffres;
import org.entstage.offre.CompteDOffres;
import org.entstage.offre.CriteresDeGestion;
import org.entstage.offre.LigneDeGestion;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.entstage.offre.PerimetreDesOffres;
import org.entstage.offre.SaisieOffre;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers in the database. A list costs three statements whatever its size: the keys of the page from an index, the rows
 * of these keys, and a count that stops at its ceiling.
 */
@Repository
@Transactional
class JpaOffres implements Offres {

    private static final String LIGNE = "select new org.entstage.offre.LigneDeGestion("
            + "o.id, o.version, o.annee, o.etat, o.reperes.intitule, o.reperes.type, o.reperes.contrat,"
            + " o.reperes.commune, o.reperes.pays, s.id, s.raisonSociale, g.id, g.libelle, o.parEntreprise,"
            + " o.modifieeLe, o.soumiseLe, o.publieeDu, o.publieeAu, o.pourvueParNous,"
            + " case when o.renouvellementDemandeLe is null then false else true end, o.aFairePour)"
            + " from Offre o join o.structure s join o.centre g where o.id in (:cles) order by o.tri, o.id desc";

    /** Rows that an export reads at a time. */
    private static final int LOT = 500;

    private final EntityManager base;
    private final String etablissement;
    private final ApplicationEventPublisher evenements;

    JpaOffres(EntityManager base, Reglages reglages, ApplicationEventPublisher evenements) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.evenements = evenements;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offre> parId(long id) {
        return base.createQuery(
                        "select o from Offre o join fetch o.centre join fetch o.structure"
                                + " where o.id = :id and o.etablissement = :etablissement",
                        Offre.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Offre enregistrer(Offre offre) {
        try {
            base.persist(offre);
            base.flush();
        } catch (OptimisticLockException plusRapide) {
            throw new ModificationConcurrente("offer " + offre.id());
        }
        offre.retirerEvenements().forEach(evenements::publishEvent);
        return offre;
    }

    @Override
    @Transactional(readOnly = true)
    public PageDe<LigneDeGestion> rechercher(
            PerimetreDesOffres perimetre, CriteresDeGestion criteres, int page, int taille) {
        ConditionDOffres condition = ConditionDOffres.de(perimetre).et(criteres);
        return new PageDe<>(
                lignes(cles(condition, (page - 1) * taille, taille)),
                page,
                taille,
                Total.de(compter(condition, Total.PLAFOND + 1)));
    }

    @Override
    @Transactional(readOnly = true)
    public int compter(PerimetreDesOffres perimetre, CriteresDeGestion criteres, int plafond) {
        return compter(ConditionDOffres.de(perimetre).et(criteres), plafond);
    }

    private int compter(ConditionDOffres condition, int plafond) {
        return condition
                .remplir(base.createQuery("select o.id from Offre o" + condition.texte(), Long.class))
                .setMaxResults(plafond)
                .getResultList()
                .size();
    }

    private List<Long> cles(ConditionDOffres condition, int depuis, int maximum) {
        return condition
                .remplir(base.createQuery(
                        "select o.id from Offre o" + condition.texte() + " order by o.tri, o.id desc", Long.class))
                .setFirstResult(depuis)
                .setMaxResults(maximum)
                .getResultList();
    }

    private List<LigneDeGestion> lignes(List<Long> cles) {
        return cles.isEmpty()
                ? List.of()
                : base.createQuery(LIGNE, LigneDeGestion.class)
                        .setParameter("cles", cles)
                        .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public void parcourir(
            PerimetreDesOffres perimetre, CriteresDeGestion criteres, BiConsumer<LigneDeGestion, SaisieOffre> lecteur) {
        List<Long> cles = cles(ConditionDOffres.de(perimetre).et(criteres), 0, Integer.MAX_VALUE);
        for (int debut = 0; debut < cles.size(); debut += LOT) {
            List<Long> lot = cles.subList(debut, Math.min(debut + LOT, cles.size()));
            Map<Long, SaisieOffre> saisies = saisies(lot);
            lignes(lot).forEach(ligne -> lecteur.accept(ligne, saisies.get(ligne.id())));
        }
    }

    private Map<Long, SaisieOffre> saisies(List<Long> cles) {
        Map<Long, SaisieOffre> saisies = new HashMap<>();
        base.createQuery("select o.id, o.saisie from Offre o where o.id in (:cles)", Tuple.class)
                .setParameter("cles", cles)
                .getResultList()
                .forEach(ligne -> saisies.put(ligne.get(0, Long.class), ligne.get(1, SaisieOffre.class)));
        return saisies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CompteDOffres> compter(
            PerimetreDesOffres perimetre, Integer annee, AxeDesOffres premier, AxeDesOffres second) {
        ConditionDOffres condition = ConditionDOffres.de(perimetre);
        if (annee != null) {
            condition.et("o.annee = :annee", "annee", annee);
        }
        String un = expression(premier);
        String deux = second == null ? null : expression(second);
        return condition
                .remplir(base.createQuery(
                        "select " + un + (deux == null ? "" : ", " + deux)
                                + ", count(o.id) from Offre o join o.structure s join o.centre g"
                                + condition.texte() + " group by " + un + (deux == null ? "" : ", " + deux),
                        Tuple.class))
                .getResultList()
                .stream()
                .map(ligne -> new CompteDOffres(
                        texte(ligne.get(0)),
                        deux == null ? null : texte(ligne.get(1)),
                        ligne.get(deux == null ? 1 : 2, Long.class)))
                .toList();
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private static String expression(AxeDesOffres axe) {
        return switch (axe) {
            case ETAT -> "o.etat";
            case ANNEE -> "o.annee";
            case CENTRE -> "g.libelle";
            case TYPE -> "o.reperes.type";
            case CONTRAT -> "o.reperes.contrat";
            case DOMAINE -> "o.reperes.domaine";
            case NIVEAU -> "o.reperes.niveaux";
            case STRUCTURE -> "s.raisonSociale";
            case TYPE_STRUCTURE -> "s.profil.type";
            case EFFECTIF -> "s.profil.effectif";
            case REGION -> "o.reperes.region";
            case DEPARTEMENT -> "o.reperes.departement";
            case PAYS -> "o.reperes.pays";
            case POURVUE -> "o.pourvueParNous";
            case REMUNEREE -> "o.reperes.remuneree";
            case DEPOSANT -> "o.parEntreprise";
        };
    }
}

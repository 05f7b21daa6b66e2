package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.entstage.commun.PageDe;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.convention.Convention;
import org.entstage.convention.ConventionVoisine;
import org.entstage.convention.Conventions;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.CriteresConvention.Ordre;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.LigneExport;
import org.entstage.convention.Perimetre;
import org.entstage.convention.TuteurDeConvention;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conventions in the database. A list costs three statements whatever its size: the keys of the page from an index, the
 * rows of these keys, and a count that stops at its ceiling.
 */
@Repository
@Transactional
class JpaConventions implements Conventions {

    private static final String LIGNE = "select new org.entstage.convention.LigneConvention("
            + "c.id, c.annee, c.etat, e.nom, e.prenom, e.numero, c.formation.libelleEtape, g.libelle,"
            + " s.raisonSociale, c.lieu.commune, c.stage.sujet, t.nom, t.prenom, c.stage.debut, c.stage.fin,"
            + " c.stage.heures, c.modifieeLe, g.id,"
            + " c.circuit.texte, c.signatures.etat,"
            + " (select count(a) from Avenant a where " + Condition.AVENANT_A_SIGNER + "))"
            + " from Convention c join c.etudiant e join c.centre g"
            + " left join c.structure s left join c.enseignant t";

    private static final String TUTEUR = "select new org.entstage.convention.TuteurDeConvention("
            + "c.id, c.centre.id, c.formation.codeComposante, c.formation.codeEtape, t.login,"
            + " coalesce(c.lieu.tuteurSaisiPar, c.creeePar), c.lieu.tuteurNom, c.lieu.tuteurPrenom,"
            + " c.lieu.tuteurFonction, c.lieu.tuteurCourriel, c.lieu.tuteurTelephone)"
            + " from Convention c left join c.enseignant t where c.id in (:cles)";

    /** Rows that an export reads at a time. */
    private static final int LOT = 1000;

    private final EntityManager base;
    private final String etablissement;
    private final ApplicationEventPublisher evenements;

    JpaConventions(EntityManager base, Reglages reglages, ApplicationEventPublisher evenements) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.evenements = evenements;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Convention> trouver(long id, Perimetre perimetre) {
        Condition condition = Condition.de(perimetre).et("c.id = :id", "id", id);
        return condition
                .remplir(base.createQuery(
                        "select c from Convention c join fetch c.etudiant join fetch c.centre"
                                + " left join fetch c.structure left join fetch c.enseignant" + condition.texte(),
                        Convention.class))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Convention enregistrer(Convention convention) {
        base.persist(convention);
        EcritureImmediate.ecrire(base, "convention " + convention.id());
        convention.retirerEvenements().forEach(evenements::publishEvent);
        return convention;
    }

    @Override
    public void supprimer(Convention convention) {
        base.createQuery("delete from EvenementHistorique h where h.convention = :convention")
                .setParameter("convention", convention)
                .executeUpdate();
        base.remove(convention);
        EcritureImmediate.ecrire(base, "convention " + convention.id());
    }

    @Override
    @Transactional(readOnly = true)
    public PageDe<LigneConvention> rechercher(Perimetre perimetre, CriteresConvention criteres, int page, int taille) {
        Condition condition = Condition.de(perimetre).et(criteres);
        List<Long> cles = cles(condition, criteres.ordre(), (page - 1) * taille, taille);
        return new PageDe<>(lignes(cles, criteres.ordre()), page, taille, total(condition));
    }

    @Override
    @Transactional(readOnly = true)
    public void parcourir(Perimetre perimetre, CriteresConvention criteres, Consumer<LigneExport> lecteur) {
        Condition condition = Condition.de(perimetre).et(criteres);
        List<Long> cles = cles(condition, criteres.ordre(), 0, Integer.MAX_VALUE);
        for (int debut = 0; debut < cles.size(); debut += LOT) {
            List<Long> lot = cles.subList(debut, Math.min(debut + LOT, cles.size()));
            Map<Long, TuteurDeConvention> tuteurs = tuteurs(lot);
            Map<Long, LectureDExport.Ajout> ajouts = new LectureDExport(base).lire(lot);
            lignes(lot, criteres.ordre())
                    .forEach(ligne -> lecteur.accept(ajouts.get(ligne.id()).a(ligne, tuteurs.get(ligne.id()))));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneConvention> lignes(Perimetre perimetre, Set<Long> ids) {
        Condition condition = Condition.de(perimetre).et("c.id in (:choisies)", "choisies", ids);
        return condition
                .remplir(base.createQuery(LIGNE + condition.texte(), LigneConvention.class))
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean existe(Perimetre perimetre, Set<Long> centres) {
        Condition condition = Condition.de(perimetre).et("c.centre.id in (:ici)", "ici", centres);
        return !cles(condition, Ordre.A_TRAITER, 0, 1).isEmpty();
    }

    private Map<Long, TuteurDeConvention> tuteurs(List<Long> cles) {
        return base.createQuery(TUTEUR, TuteurDeConvention.class).setParameter("cles", cles).getResultList().stream()
                .collect(Collectors.toMap(TuteurDeConvention::convention, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConventionVoisine> voisines(Convention convention, LocalDate debut, LocalDate fin) {
        return new Voisines(base).de(convention, etablissement, debut, fin);
    }

    private List<Long> cles(Condition condition, Ordre ordre, int depuis, int maximum) {
        return condition
                .remplir(base.createQuery(
                        "select c.id from Convention c" + condition.texte() + " order by " + ordre(ordre), Long.class))
                .setFirstResult(depuis)
                .setMaxResults(maximum)
                .getResultList();
    }

    private List<LigneConvention> lignes(List<Long> cles, Ordre ordre) {
        if (cles.isEmpty()) {
            return List.of();
        }
        try (Stream<LigneConvention> lues = base.createQuery(
                        LIGNE + " where c.id in (:cles) order by " + ordre(ordre), LigneConvention.class)
                .setParameter("cles", cles)
                .getResultStream()) {
            return lues.toList();
        }
    }

    private Total total(Condition condition) {
        int comptes = condition
                .remplir(base.createQuery("select c.id from Convention c" + condition.texte(), Long.class))
                .setMaxResults(Total.PLAFOND + 1)
                .getResultList()
                .size();
        return Total.de(comptes);
    }

    private static String ordre(Ordre ordre) {
        return switch (ordre) {
            case A_TRAITER -> "c.tri, c.id";
            case ETUDIANT -> "c.etudiantRecherche, c.id";
        };
    }
}

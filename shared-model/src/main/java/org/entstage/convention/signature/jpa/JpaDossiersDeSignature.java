package org.entstage.convention.signature.jpa;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.convention.signature.DemandeDeSignature;
import org.entstage.convention.signature.DossierDeSignature;
import org.entstage.convention.signature.DossiersDeSignature;
import org.entstage.convention.signature.FichierDeSignature;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaDossiersDeSignature implements DossiersDeSignature {

    private static final String DOSSIER =
            "select distinct d from DossierDeSignature d left join fetch d.parties where d.etablissement = :etablissement and ";

    private final EntityManager base;
    private final String etablissement;

    JpaDossiersDeSignature(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierDeSignature> de(long convention, Long avenant) {
        return base.createQuery(
                        DOSSIER + "d.convention = :convention order by d.numero desc, d.id desc",
                        DossierDeSignature.class)
                .setParameter("etablissement", etablissement)
                .setParameter("convention", convention)
                .getResultStream()
                .filter(dossier -> dossier.de(avenant))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierDeSignature> ouverts(long convention) {
        return base.createQuery(
                        DOSSIER + "d.convention = :convention and d.courant is not null order by d.id",
                        DossierDeSignature.class)
                .setParameter("etablissement", etablissement)
                .setParameter("convention", convention)
                .getResultList();
    }

    @Override
    public DossierDeSignature enregistrer(DossierDeSignature dossier) {
        EcritureImmediate.ecrire(base, dossier, "signing of convention " + dossier.convention());
        return dossier;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DemandeDeSignature> demandes(List<Long> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select d from DemandeDeSignature d where d.etablissement = :etablissement"
                                        + " and d.dossier.id in (:dossiers) order by d.id desc",
                                DemandeDeSignature.class)
                        .setParameter("etablissement", etablissement)
                        .setParameter("dossiers", dossiers)
                        .getResultList();
    }

    @Override
    public DemandeDeSignature ajouter(DemandeDeSignature demande) {
        EcritureImmediate.ecrire(base, demande, "request for signatures");
        return demande;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FichierDeSignature> fichiers(List<Long> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select f from FichierDeSignature f where f.etablissement = :etablissement"
                                        + " and f.dossier.id in (:dossiers) order by f.id desc",
                                FichierDeSignature.class)
                        .setParameter("etablissement", etablissement)
                        .setParameter("dossiers", dossiers)
                        .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FichierDeSignature> fichier(long id) {
        return base.createQuery(
                        "select f from FichierDeSignature f where f.id = :id and f.etablissement = :etablissement",
                        FichierDeSignature.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(FichierDeSignature fichier) {
        base.persist(fichier);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> dues(LocalDateTime quand, int nombre) {
        return base.createQuery(
                        "select d.id from DemandeDeSignature d where d.etablissement = :etablissement"
                                + " and d.enCours is not null and d.prochain <= :quand"
                                + " and (d.priseJusquA is null or d.priseJusquA < :quand) order by d.prochain, d.id",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("quand", quand)
                .setMaxResults(nombre)
                .getResultList();
    }

    @Override
    public Optional<DemandeDeSignature> prendre(
            long id, String par, LocalDateTime quand, LocalDateTime jusquA, boolean pressee) {
        int prises = base.createNativeQuery("update signature_demande set prise_par = :par, prise_jusqu_a = :jusquA,"
                        + " essais = essais + 1 where id = :id and etablissement = :etablissement"
                        + " and en_cours is not null and (prise_jusqu_a is null or prise_jusqu_a < :quand)"
                        + (pressee ? "" : " and prochain <= :quand"))
                .setParameter("par", par)
                .setParameter("jusquA", jusquA)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .setParameter("quand", quand)
                .executeUpdate();
        if (prises == 0) {
            return Optional.empty();
        }
        Optional<DemandeDeSignature> prise = demande(id);
        prise.ifPresent(base::refresh);
        return prise;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DemandeDeSignature> demande(long id) {
        return base.createQuery(
                        "select d from DemandeDeSignature d join fetch d.dossier where d.id = :id"
                                + " and d.etablissement = :etablissement",
                        DemandeDeSignature.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }
}

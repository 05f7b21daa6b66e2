package org.entstage.convention.document.fige.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.convention.document.fige.DocumentFige;
import org.entstage.convention.document.fige.DocumentsGardes;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Through Hibernate. */
@Repository
class JpaDocumentsGardes implements DocumentsGardes {

    /** Failures after which the task no longer tries. */
    private static final int ESSAIS = 5;

    private static final long SANS_AVENANT = 0;

    private final EntityManager base;
    private final String etablissement;

    JpaDocumentsGardes(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentFige> trouver(long id) {
        return base.createQuery(
                        "select d from DocumentFige d where d.id = :id and d.etablissement = :e", DocumentFige.class)
                .setParameter("id", id)
                .setParameter("e", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentFige> dernier(DocumentFige.Objet objet) {
        return base.createQuery(
                        "select d from DocumentFige d where d.etablissement = :e and d.convention = :convention"
                                + " and d.avenant = :avenant and d.type = :type and d.langue = :langue"
                                + " order by d.tour desc",
                        DocumentFige.class)
                .setParameter("e", etablissement)
                .setParameter("convention", objet.convention())
                .setParameter("avenant", avenant(objet))
                .setParameter("type", objet.type())
                .setParameter("langue", objet.langue())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public int tours(DocumentFige.Objet objet) {
        return base.createQuery(
                        "select coalesce(max(d.tour), 0) from DocumentFige d where d.etablissement = :e"
                                + " and d.convention = :convention and d.avenant = :avenant and d.type = :type",
                        Integer.class)
                .setParameter("e", etablissement)
                .setParameter("convention", objet.convention())
                .setParameter("avenant", avenant(objet))
                .setParameter("type", objet.type())
                .getSingleResult();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentFige> deLaConvention(long convention) {
        return base.createQuery(
                        "select d from DocumentFige d where d.etablissement = :e and d.convention = :convention"
                                + " order by d.id desc",
                        DocumentFige.class)
                .setParameter("e", etablissement)
                .setParameter("convention", convention)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> enAttente(int combien) {
        return base.createQuery(
                        "select d.id from DocumentFige d where d.etablissement = :e and d.fichier is null"
                                + " and d.echecs < :essais order by d.id",
                        Long.class)
                .setParameter("e", etablissement)
                .setParameter("essais", ESSAIS)
                .setMaxResults(combien)
                .getResultList();
    }

    @Override
    @Transactional
    public void enregistrer(DocumentFige document) {
        EcritureImmediate.ecrire(base, document, "frozen document");
    }

    @Override
    @Transactional
    public void retirer(DocumentFige document) {
        base.remove(document);
    }

    private static long avenant(DocumentFige.Objet objet) {
        return objet.avenant() == null ? SANS_AVENANT : objet.avenant();
    }
}

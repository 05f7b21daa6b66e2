package org.entstage.centregestion.contenu.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.centregestion.contenu.Consignes;
import org.entstage.centregestion.contenu.Contenus;
import org.entstage.centregestion.contenu.DocumentDeConsigne;
import org.entstage.centregestion.contenu.LigneDocument;
import org.entstage.centregestion.contenu.LogoCentre;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaContenus implements Contenus {

    private final EntityManager base;
    private final String etablissement;

    JpaContenus(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Consignes> consignes(long centre) {
        return du(centre, "select c from Consignes c", Consignes.class);
    }

    @Override
    public void enregistrer(Consignes consignes) {
        base.persist(consignes);
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneDocument> documents(Collection<Long> centres) {
        return ici(
                        "select new org.entstage.centregestion.contenu.LigneDocument("
                                + "c.id, c.centre, c.libelleFr, c.libelleEn, c.nom, c.taille) from DocumentDeConsigne c",
                        "c.centre in :centres order by c.id",
                        LigneDocument.class)
                .setParameter("centres", centres)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentDeConsigne> document(long id) {
        return ici("select c from DocumentDeConsigne c", "c.id = :id", DocumentDeConsigne.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(DocumentDeConsigne document) {
        base.persist(document);
    }

    @Override
    public void retirer(DocumentDeConsigne document) {
        base.remove(document);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LogoCentre> logo(long centre) {
        return du(centre, "select c from LogoCentre c", LogoCentre.class);
    }

    @Override
    public void enregistrer(LogoCentre logo) {
        base.persist(logo);
    }

    @Override
    public void retirer(LogoCentre logo) {
        base.remove(logo);
    }

    private <T> Optional<T> du(long centre, String selection, Class<T> type) {
        return ici(selection, "c.centre = :centre", type)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> ici(String selection, String condition, Class<T> type) {
        return base.createQuery(selection + " where c.etablissement = :etablissement and " + condition, type)
                .setParameter("etablissement", etablissement);
    }
}

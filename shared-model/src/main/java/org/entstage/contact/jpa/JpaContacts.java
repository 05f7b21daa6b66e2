package org.entstage.contact.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.contact.Contact;
import org.entstage.contact.Contacts;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaContacts implements Contacts {

    private final EntityManager base;
    private final String etablissement;

    JpaContacts(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Contact> parId(long id) {
        return base.createQuery(
                        "select c from Contact c where c.etablissement = :etablissement and c.id = :id", Contact.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> deLHote(long structure, int maximum) {
        // The keys first: a limit does not go with rows that are multiplied by their authors.
        List<Long> cles = base.createQuery(
                        "select c.id from Contact c where c.etablissement = :etablissement"
                                + " and c.structure.id = :structure order by c.modifieLe desc, c.id desc",
                        Long.class)
                .setParameter("etablissement", etablissement)
                .setParameter("structure", structure)
                .setMaxResults(maximum)
                .getResultList();
        if (cles.isEmpty()) {
            return List.of();
        }
        return base.createQuery(
                        "select distinct c from Contact c join fetch c.centre left join fetch c.auteurs"
                                + " where c.id in (:cles) order by c.modifieLe desc, c.id desc",
                        Contact.class)
                .setParameter("cles", cles)
                .getResultList();
    }

    @Override
    public Contact enregistrer(Contact contact) {
        base.persist(contact);
        return contact;
    }
}

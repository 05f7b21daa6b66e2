package org.entstage.annuaire.ldap;

import static org.springframework.ldap.query.LdapQueryBuilder.query;

import java.util.List;
import org.springframework.ldap.query.ContainerCriteria;

/** Pieces of search filters; values are escaped by Spring LDAP. */
final class Filtres {

    private Filtres() {}

    static ContainerCriteria unDe(String attribut, List<String> valeurs) {
        ContainerCriteria critere = query().where(attribut).is(valeurs.get(0));
        for (String valeur : valeurs.subList(1, valeurs.size())) {
            critere = critere.or(attribut).is(valeur);
        }
        return critere;
    }

    static ContainerCriteria horsListeRouge() {
        return query().where("supannListeRouge").not().is("TRUE");
    }

    /** SupAnn writes {@code cn} without accents; the other two help where it is not done. */
    static ContainerCriteria nomContenant(String mot) {
        return query().where("cn")
                .like("*" + mot + "*")
                .or("sn")
                .like(mot + "*")
                .or("givenName")
                .like(mot + "*");
    }
}

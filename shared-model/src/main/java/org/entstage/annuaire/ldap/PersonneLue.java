package org.entstage.annuaire.ldap;

import static org.entstage.commun.Texte.ouNul;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.annuaire.Personne;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;

/** Translates an entry of the directory. */
class PersonneLue implements ContextMapper<Personne> {

    static final String[] ATTRIBUTS = {
        "uid",
        "supannCivilite",
        "sn",
        "givenName",
        "mail",
        "telephoneNumber",
        "supannEtuId",
        "supannEntiteAffectationPrincipale",
        "supannEntiteAffectation",
        "eduPersonAffiliation",
        "eduPersonPrimaryAffiliation",
        "supannListeRouge"
    };

    @Override
    public Personne mapFromContext(Object contexte) {
        DirContextOperations entree = (DirContextOperations) contexte;
        return new Personne(
                ouNul(entree.getStringAttribute("uid")),
                civilite(entree.getStringAttribute("supannCivilite")),
                ouNul(entree.getStringAttribute("sn")),
                ouNul(entree.getStringAttribute("givenName")),
                ouNul(entree.getStringAttribute("mail")),
                telephone(entree),
                ouNul(entree.getStringAttribute("supannEtuId")),
                composante(entree),
                affiliations(entree));
    }

    /** Older entries still hold the title that left the law in 2012 (circulaire 5575/SG). */
    private static String civilite(String lue) {
        return "Mlle".equals(lue) ? "Mme" : ouNul(lue);
    }

    private static String telephone(DirContextOperations entree) {
        boolean listeRouge = "TRUE".equalsIgnoreCase(entree.getStringAttribute("supannListeRouge"));
        return listeRouge ? null : ouNul(entree.getStringAttribute("telephoneNumber"));
    }

    private static String composante(DirContextOperations entree) {
        String principale = ouNul(entree.getStringAttribute("supannEntiteAffectationPrincipale"));
        return principale != null ? principale : ouNul(entree.getStringAttribute("supannEntiteAffectation"));
    }

    private static Set<String> affiliations(DirContextOperations entree) {
        String[] toutes = entree.getStringAttributes("eduPersonAffiliation");
        String[] principale = entree.getStringAttributes("eduPersonPrimaryAffiliation");
        return Stream.of(toutes, principale)
                .filter(valeurs -> valeurs != null)
                .flatMap(Arrays::stream)
                .map(valeur -> valeur.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}

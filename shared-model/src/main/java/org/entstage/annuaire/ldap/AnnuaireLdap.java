package org.entstage.annuaire.ldap;

import static org.springframework.ldap.query.LdapQueryBuilder.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.commun.Texte;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.query.ContainerCriteria;
import org.springframework.ldap.query.LdapQuery;
import org.springframework.ldap.query.SearchScope;
import org.springframework.stereotype.Component;

/** {@link Annuaire} over LDAP. */
@Component
class AnnuaireLdap implements Annuaire {

    /** The directory finds words inside words; the wrong ones are dropped here, so more are asked than are wanted. */
    private static final int MARGE = 5;

    private static final Comparator<Personne> PAR_NOM = Comparator.comparing((Personne p) -> Texte.normaliser(p.nom()))
            .thenComparing(p -> Texte.normaliser(p.prenom()))
            .thenComparing(Personne::login);

    private final LdapTemplate ldap;
    private final PersonneLue traduction = new PersonneLue();

    AnnuaireLdap(LdapTemplate ldap) {
        this.ldap = ldap;
    }

    @Override
    public Optional<Personne> parLogin(String login) {
        return unique("uid", login);
    }

    @Override
    public Optional<Personne> etudiantParNumero(String numero) {
        return unique("supannEtuId", numero);
    }

    @Override
    public List<Personne> chercherEnseignants(String texte, int maximum) {
        return chercher(texte, maximum, List.of("teacher", "faculty"));
    }

    @Override
    public List<Personne> chercherPersonnels(String texte, int maximum) {
        return chercher(texte, maximum, List.copyOf(Personne.PERSONNELS));
    }

    @Override
    public List<Personne> chercherEtudiants(String texte, int maximum) {
        return chercher(texte, maximum, List.of("student"));
    }

    private Optional<Personne> unique(String attribut, String valeur) {
        if (valeur == null || valeur.isBlank()) {
            return Optional.empty();
        }
        LdapQuery requete = query().searchScope(SearchScope.SUBTREE)
                .countLimit(2)
                .attributes(PersonneLue.ATTRIBUTS)
                .where(attribut)
                .is(valeur.strip());
        return lire(requete).stream().findFirst();
    }

    private List<Personne> chercher(String texte, int maximum, List<String> affiliations) {
        MotsCherches mots = MotsCherches.de(texte);
        if (mots.vides()) {
            return List.of();
        }
        ContainerCriteria critere = query().searchScope(SearchScope.SUBTREE)
                .countLimit(maximum * MARGE)
                .attributes(PersonneLue.ATTRIBUTS)
                .where("uid")
                .isPresent()
                .and(Filtres.unDe("eduPersonAffiliation", affiliations))
                .and(Filtres.horsListeRouge());
        for (String mot : mots.tous()) {
            critere = critere.and(Filtres.nomContenant(mot));
        }
        return lire(critere).stream()
                .filter(mots::designent)
                .sorted(PAR_NOM)
                .limit(maximum)
                .toList();
    }

    private List<Personne> lire(LdapQuery requete) {
        try {
            return ldap.search(requete, traduction);
        } catch (NamingException panne) {
            throw new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, panne);
        }
    }
}

package org.entstage.droits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one policy of rights: who has which role, what a role may do, how far. A person's rights are the union of his
 * roles' and of those handed to him; nothing else is allowed.
 *
 * @param roles every role, by code
 * @param octrois every grant, of every kind
 * @param delegations every delegation
 * @param sousCentres a centre's id to the ids of the centres below it and its own
 */
public record Politique(
        Map<String, RoleDefini> roles,
        List<Octroi> octrois,
        List<DelegationTenue> delegations,
        Function<Set<Long>, Set<Long>> sousCentres) {

    public Politique {
        roles = Map.copyOf(roles);
        octrois = List.copyOf(octrois);
        delegations = List.copyOf(delegations);
    }

    /**
     * @param filtre whether the directory finds this account with this filter; asked only where a grant needs it
     * @param jour the day on which the rights are asked
     */
    public Map<Action, Etendue> droits(IdentitePortail personne, LocalDate jour, BiPredicate<String, String> filtre) {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        for (Octroi octroi : octrois) {
            if (octroi.enVigueur(jour) && concerne(octroi, personne, filtre)) {
                ajouter(droits, octroi, personne.login());
            }
        }
        for (DelegationTenue delegation : delegations) {
            if (delegation.a().equals(personne.login()) && delegation.enVigueur(jour)) {
                recevoir(droits, delegation, jour);
            }
        }
        return droits;
    }

    /** The accounts for whose work somebody stands in on this day; who signs for another does not do his work. */
    public Set<String> remplaces(String login, LocalDate jour) {
        return delegations.stream()
                .filter(delegation -> delegation.a().equals(login) && delegation.enVigueur(jour))
                .filter(delegation -> delegation.nature() != NatureDelegation.SIGNATAIRE)
                .map(DelegationTenue::de)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a grant gives to somebody whom it reaches, on the days on which it holds. */
    public Map<Action, Etendue> donnes(Octroi octroi, String login) {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        ajouter(droits, octroi, login);
        droits.values().removeIf(Etendue::vide);
        return droits;
    }

    /** Where a grant holds: the whole institution, or what it names with the centres below. */
    public Etendue perimetre(Octroi octroi) {
        return octroi.type() == TypePerimetre.ETABLISSEMENT ? Etendue.TOUT : limites(octroi);
    }

    /** What a delegation hands over on a day within it. */
    public Map<Action, Etendue> remis(DelegationTenue delegation, LocalDate jour) {
        Map<Action, Etendue> droits = new EnumMap<>(Action.class);
        recevoir(droits, delegation, jour);
        droits.values().removeIf(Etendue::vide);
        return droits;
    }

    /**
     * Whether somebody can still change roles and grants of the whole institution, today and without an end: a person, or
     * who has a role of the portal. What an LDAP filter or an attribute finds may be nobody.
     */
    public boolean gouvernee(LocalDate jour) {
        return octrois.stream()
                .filter(octroi -> octroi.type() == TypePerimetre.ETABLISSEMENT)
                .filter(octroi -> octroi.beneficiaire() == Beneficiaire.PERSONNE
                        || octroi.beneficiaire() == Beneficiaire.ROLE_PORTAIL)
                .filter(octroi -> octroi.fin() == null && octroi.enVigueur(jour))
                .map(octroi -> donnes(octroi, octroi.cible()))
                .anyMatch(droits ->
                        droits.getOrDefault(Action.ROLE_GERER, Etendue.RIEN).etablissement()
                                && droits.getOrDefault(Action.ROLE_ATTRIBUER, Etendue.RIEN)
                                        .etablissement());
    }

    private static boolean concerne(Octroi octroi, IdentitePortail personne, BiPredicate<String, String> filtre) {
        return switch (octroi.beneficiaire()) {
            case PERSONNE -> octroi.cible().equals(personne.login());
            case ROLE_PORTAIL -> personne.roles().contains(octroi.cible());
            case ATTRIBUT -> personne.aAttribut(octroi.cible());
            case FILTRE_ANNUAIRE -> filtre.test(personne.login(), octroi.cible());
        };
    }

    /** The rights that the absent person holds by name; a stand-in never gets what only the portal grants. */
    private void recevoir(Map<Action, Etendue> droits, DelegationTenue delegation, LocalDate jour) {
        switch (delegation.nature()) {
            case ENSEIGNANT -> {
                RoleDefini enseignant = roles.get(RolesLivres.ENSEIGNANT);
                if (enseignant != null) {
                    for (Droit droit : enseignant.droits()) {
                        if (droit.portee() == Portee.SUIVI && droit.action() != Action.DELEGUER) {
                            droits.merge(droit.action(), Etendue.suivis(delegation.de()), Etendue::et);
                        }
                    }
                }
            }
            case GESTIONNAIRE ->
                octrois.stream()
                        .filter(octroi -> octroi.beneficiaire() == Beneficiaire.PERSONNE
                                && octroi.type() != TypePerimetre.ETABLISSEMENT
                                && octroi.cible().equals(delegation.de())
                                && octroi.enVigueur(jour))
                        .forEach(octroi -> ajouter(droits, octroi, delegation.de(), Action.DELEGUER));
            case SIGNATAIRE -> {
                // A signature is no right to see or change: the documents name the delegate of whoever signs for the
                // centre.
            }
        }
    }

    private void ajouter(Map<Action, Etendue> droits, Octroi octroi, String login, Action... sauf) {
        RoleDefini role = roles.get(octroi.role());
        if (role == null) {
            return;
        }
        for (Droit droit : role.droits()) {
            if (!List.of(sauf).contains(droit.action())) {
                droits.merge(droit.action(), etendue(droit.portee(), octroi, login), Etendue::et);
            }
        }
    }

    private Etendue etendue(Portee portee, Octroi octroi, String login) {
        return switch (portee) {
            case PROPRE -> Etendue.PROPRE;
            case SUIVI -> Etendue.suivis(login);
            case ETABLISSEMENT -> octroi.type() == TypePerimetre.ETABLISSEMENT ? Etendue.TOUT : limites(octroi);
            case ATTRIBUTION -> limites(octroi);
        };
    }

    private Etendue limites(Octroi octroi) {
        return switch (octroi.type()) {
            case ETABLISSEMENT -> Etendue.RIEN;
            case COMPOSANTE -> Etendue.desComposantes(Set.of(octroi.perimetre()));
            case ETAPE -> Etendue.desEtapes(Set.of(octroi.perimetre()));
            case CENTRE -> Etendue.desCentres(sousCentres.apply(Set.of(Long.valueOf(octroi.perimetre()))));
        };
    }
}

package org.entstage.habilitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Texte;
import org.entstage.droits.RoleDefini;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.SourceDeLaPolitique;
import org.springframework.stereotype.Component;

/** The shipped roles and the institution's own, side by side. */
@Component
class CatalogueDesRoles {

    static final Map<String, RoleDefini> LIVRES =
            RolesLivres.tous().stream().collect(Collectors.toUnmodifiableMap(RoleDefini::code, Function.identity()));

    private final Roles roles;
    private final SourceDeLaPolitique politique;

    CatalogueDesRoles(Roles roles, SourceDeLaPolitique politique) {
        this.roles = roles;
        this.politique = politique;
    }

    /** Shipped ones first, in their order, then the others by label. */
    List<FicheRole> tous(Locale langue) {
        Map<String, Role> lignes = roles.tous().stream().collect(Collectors.toMap(Role::code, Function.identity()));
        Map<String, Long> attributions = attributions();
        List<FicheRole> fiches = new ArrayList<>();
        for (RoleDefini livre : RolesLivres.tous()) {
            fiches.add(fiche(livre.code(), lignes.remove(livre.code()), attributions));
        }
        lignes.values().stream()
                .sorted(Comparator.comparing(
                        role -> Texte.normaliser(role.defini().libelle(langue))))
                .forEach(role -> fiches.add(fiche(role.code(), role, attributions)));
        return fiches;
    }

    /** @throws Introuvable when there is no such role */
    FicheRole fiche(String code) {
        Role ligne = roles.parCode(code).orElse(null);
        if (ligne == null && !LIVRES.containsKey(code)) {
            throw new Introuvable("role " + code);
        }
        return fiche(code, ligne, attributions());
    }

    boolean existe(String code) {
        return LIVRES.containsKey(code) || roles.parCode(code).isPresent();
    }

    /** Those of the base and those of the settings. */
    private Map<String, Long> attributions() {
        Map<String, Long> attributions = new HashMap<>(roles.attributions());
        politique.desReglages().forEach(octroi -> attributions.merge(octroi.role(), 1L, Long::sum));
        return attributions;
    }

    private static FicheRole fiche(String code, Role ligne, Map<String, Long> attributions) {
        boolean livre = LIVRES.containsKey(code);
        return new FicheRole(
                ligne == null ? LIVRES.get(code) : ligne.defini(),
                ligne == null || livre ? null : ligne.origine(),
                livre,
                ligne != null,
                ligne == null ? FicheRole.SANS_LIGNE : ligne.version(),
                attributions.getOrDefault(code, 0L));
    }
}

package org.entstage.habilitation;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Component;

/** Takes a role out for a change; a shipped one gets a row that replaces it from now on. */
@Component
class EcritureDesRoles {

    private final CatalogueDesRoles catalogue;
    private final Roles roles;
    private final String etablissement;

    EcritureDesRoles(CatalogueDesRoles catalogue, Roles roles, Reglages reglages) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param version the one that was on the form
     * @throws Introuvable when there is no such role
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Role ouvrir(String code, int version) {
        FicheRole fiche = catalogue.fiche(code);
        ModificationConcurrente.verifier(version, fiche.version(), "role " + code);
        return roles.parCode(code).orElseGet(() -> roles.enregistrer(new Role(etablissement, code, fiche.role())));
    }
}

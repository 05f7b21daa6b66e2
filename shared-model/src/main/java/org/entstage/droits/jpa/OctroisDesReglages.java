package org.entstage.droits.jpa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entstage.commun.Reglages;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Octroi;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.TypePerimetre;

/** The grants that an operator writes into the settings: roles of the portal, and the first administrators. */
final class OctroisDesReglages {

    private OctroisDesReglages() {}

    static List<Octroi> lire(Reglages reglages) {
        List<Octroi> octrois = new ArrayList<>();
        Arrays.stream(reglages.texte("droits.roles.portail").split(";"))
                .map(String::strip)
                .filter(paire -> paire.contains("="))
                .map(paire -> paire.split("=", 2))
                .forEach(paire -> octrois.add(octroi(paire[1].strip(), Beneficiaire.ROLE_PORTAIL, paire[0].strip())));
        for (String login : reglages.codes("droits.administrateurs")) {
            octrois.add(octroi(RolesLivres.ADMIN_FONCTIONNEL, Beneficiaire.PERSONNE, login));
            octrois.add(octroi(RolesLivres.ADMIN_TECHNIQUE, Beneficiaire.PERSONNE, login));
        }
        return octrois;
    }

    private static Octroi octroi(String role, Beneficiaire beneficiaire, String cible) {
        return new Octroi(role, beneficiaire, cible, TypePerimetre.ETABLISSEMENT, null, null, null);
    }
}

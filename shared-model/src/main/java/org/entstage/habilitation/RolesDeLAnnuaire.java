package org.entstage.habilitation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Reglages;
import org.entstage.droits.IdentitePortail;
import org.springframework.stereotype.Component;

/** A person of the directory as the portal would present him, as far as the directory can say it. */
@Component
class RolesDeLAnnuaire {

    private final Map<String, Set<String>> roles = new HashMap<>();

    RolesDeLAnnuaire(Reglages reglages) {
        Arrays.stream(reglages.texte("droits.roles.annuaire").split(";"))
                .map(paire -> paire.split("=", 2))
                .filter(paire -> paire.length == 2)
                .forEach(paire -> roles.computeIfAbsent(paire[0].strip(), a -> new HashSet<>())
                        .add(paire[1].strip()));
    }

    IdentitePortail identite(Personne personne) {
        Map<String, Set<String>> attributs = new HashMap<>();
        attributs.put("uid", Set.of(personne.login()));
        attributs.put("eduPersonAffiliation", personne.affiliations());
        ajouter(attributs, "mail", personne.courriel());
        ajouter(attributs, "user.home-info.online.email", personne.courriel());
        ajouter(attributs, "supannEtuId", personne.numeroEtudiant());
        ajouter(attributs, "supannEntiteAffectation", personne.composante());
        ajouter(attributs, "supannEntiteAffectationPrincipale", personne.composante());
        return new IdentitePortail(
                personne.login(),
                personne.nomComplet(),
                personne.numeroEtudiant(),
                personne.affiliations().stream()
                        .flatMap(affiliation -> roles.getOrDefault(affiliation, Set.of()).stream())
                        .collect(Collectors.toSet()),
                attributs);
    }

    private static void ajouter(Map<String, Set<String>> attributs, String nom, String valeur) {
        if (valeur != null) {
            attributs.put(nom, Set.of(valeur));
        }
    }
}

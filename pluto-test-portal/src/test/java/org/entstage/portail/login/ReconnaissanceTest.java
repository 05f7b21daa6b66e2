package org.entstage.portail.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReconnaissanceTest {

    private final Reconnaissance reconnaissance = new Reconnaissance(Optional.empty());

    @Test
    void an_affiliation_gives_the_role() {
        assertThat(roles("x", Map.of("eduPersonAffiliation", List.of("member", "student"))))
                .containsExactly("etudiant");
        assertThat(roles("x", Map.of("eduPersonAffiliation", "faculty"))).containsExactly("enseignant");
    }

    @Test
    void somebody_can_hold_several_roles() {
        assertThat(roles("x", Map.of("eduPersonAffiliation", List.of("student", "teacher"))))
                .containsExactlyInAnyOrder("etudiant", "enseignant");
        assertThat(roles("admin", Map.of())).containsExactlyInAnyOrder("admin", "baip");
    }

    @Test
    void an_institution_brings_its_own_rules(@TempDir Path dossier) throws IOException {
        Path regles = Files.writeString(
                dossier.resolve("roles.properties"),
                "attribut.memberOf.cn=bve,ou=groups = gestionnaire\nlogin.jdupont = baip");

        assertThat(new Reconnaissance(Optional.of(regles))
                        .reconnaitre("jdupont", Map.of("eduPersonAffiliation", "student"))
                        .roles())
                .containsExactly("baip");
    }

    @Test
    void an_unknown_person_has_no_role() {
        assertThat(roles("x", Map.of("eduPersonAffiliation", "alum", "memberOf", "student")))
                .isEmpty();
    }

    @Test
    void released_attributes_get_their_portlet_names_and_several_values_are_joined() {
        Utilisateur utilisateur = reconnaissance.reconnaitre(
                "x",
                Map.of(
                        "givenName", "Zoé",
                        "sn", "d'Aubigné",
                        "displayName", "Zoé d'Aubigné",
                        "eduPersonAffiliation", List.of("member", "student"),
                        "autre", "secret"));

        assertThat(utilisateur.nomAffiche()).isEqualTo("Zoé d'Aubigné");
        assertThat(utilisateur.attributes())
                .containsOnly(
                        Map.entry("user.name.given", "Zoé"),
                        Map.entry("user.name.family", "d'Aubigné"),
                        Map.entry("eduPersonAffiliation", "member,student"));
    }

    private java.util.Set<String> roles(String login, Map<String, Object> attributs) {
        return reconnaissance.reconnaitre(login, attributs).roles();
    }
}

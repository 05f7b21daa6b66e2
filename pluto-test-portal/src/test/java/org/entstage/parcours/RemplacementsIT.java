package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.entstage.portail.demo.population.Personnel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps done by who stands in for somebody absent, and by the heads of a component and of a programme. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemplacementsIT {

    private static final String ENSEIGNANT = "/portal/page/mes-stagiaires";
    private static final String PEDAGOGIQUE = "Valider le contenu pédagogique";

    private static final Map<String, String> AVEC_LA_COMPOSANTE = Map.of(
            "etapes[0].rang", "1",
            "etapes[2].rang", "2",
            "etapes[3].rang", "3",
            "etapes[5].rang", "4",
            "etapes[6].rang", "5");

    private static final Map<String, String> AVEC_LA_FORMATION = Map.of(
            "etapes[0].rang", "1",
            "etapes[2].rang", "2",
            "etapes[2].qui", "RESPONSABLE_FORMATION",
            "etapes[5].rang", "3",
            "etapes[6].rang", "4");

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void who_stands_in_does_the_step_within_the_dates_and_in_the_name_of_who_is_away_then_the_head_of_the_component() {
        Personnel absent = personne("ens061");
        Personnel remplacant = personne("ens062");
        Redaction redaction = brouillon().complete(absent.login());
        try (CircuitDuCentre etapes = CircuitDuCentre.regler(portail, redaction, AVEC_LA_COMPOSANTE)) {
            redaction.soumise();
            parLeRemplacant(redaction.numero(), absent, remplacant);
            parLaComposante(redaction.numero());
        }
        assertThat(portail.lire(
                        "select etape, login, pour, origine from convention_historique where convention_id = ?"
                                + " and etape is not null order by id",
                        redaction.id()))
                .startsWith(List.of("VALIDATION_PEDAGOGIQUE", remplacant.login(), nom(absent), "mes-stagiaires"))
                .extracting(ligne -> ligne.get(0) + " " + ligne.get(1))
                .endsWith("AVIS_COMPOSANTE direction", "VALIDATION_CENTRE gestionnaire");
    }

    private void parLeRemplacant(String numero, Personnel absent, Personnel remplacant) {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        Visiteur parti = portail.connecte(absent.login());
        String fiche = fiche(aFaire(parti, ENSEIGNANT), numero);
        Visiteur present = portail.connecte(remplacant.login());
        assertThat(present.ouvrir(fiche).texte()).doesNotContain(numero);

        deleguer(parti, remplacant, jour.plusDays(1));
        assertThat(aFaire(present, ENSEIGNANT).texte())
                .as("not before the first day")
                .doesNotContain(numero);
        assertThat(present.ouvrir(fiche).texte()).doesNotContain(numero);
        rappeler(parti);
        deleguer(parti, remplacant, jour);
        present.ouvrir(fiche(aFaire(present, ENSEIGNANT), numero));
        assertThat(present.texte()).contains(numero, StageExemple.SUJET);
        rappeler(parti);
        present.presser(PEDAGOGIQUE);
        assertThat(present.texte()).as("no more after the end").doesNotContain("est enregistrée");

        deleguer(parti, remplacant, jour);
        present.ouvrir(fiche(aFaire(present, ENSEIGNANT), numero)).presser(PEDAGOGIQUE);
        assertThat(present.texte()).contains("La validation pédagogique est enregistrée", "au nom de " + nom(absent));
        rappeler(parti);
    }

    private void deleguer(Visiteur parti, Personnel remplacant, LocalDate debut) {
        parti.ouvrir(ENSEIGNANT).suivre("Mes délégations").suivre("Déléguer mes droits");
        parti.remplir(Map.of("recherche", remplacant.nom()), "Rechercher").suivre("Choisir " + nom(remplacant));
        parti.remplir(Map.of("debut", debut.toString(), "fin", debut.plusDays(7).toString()), "Déléguer");
        assertThat(parti.texte()).contains("La délégation est enregistrée", nom(remplacant));
    }

    private static void rappeler(Visiteur parti) {
        parti.ouvrir(ENSEIGNANT).suivre("Mes délégations").presser("Mettre fin");
        assertThat(parti.texte()).contains("La délégation est terminée");
    }

    private void parLaComposante(String numero) {
        Visiteur cheffe = aFaire(portail.connecte("direction"), Bureau.ONGLET);
        assertThat(cheffe.texte()).contains(numero, "Avis de la direction de la composante");
        cheffe.ouvrir(fiche(cheffe, numero)).presser("Donner l’accord de la composante");
        assertThat(cheffe.texte()).contains("est enregistré");
        new Bureau(portail.connecte("gestionnaire")).valider(numero);
    }

    @Test
    void the_head_of_a_programme_who_teaches_finds_its_step_beside_his_own_trainees() {
        Redaction redaction = brouillon().complete("ens063");
        Personnel cheffe = personne("ens064");
        attribuer(cheffe, "RESPONSABLE_FORMATION", "M2INF");
        try (CircuitDuCentre etapes = CircuitDuCentre.regler(portail, redaction, AVEC_LA_FORMATION)) {
            redaction.soumise();
            String numero = redaction.numero();
            assertThat(aFaire(portail.connecte("ens063"), ENSEIGNANT).texte())
                    .as("the referent is not asked")
                    .doesNotContain(numero);
            Visiteur elle = aFaire(portail.connecte(cheffe.login()), ENSEIGNANT);
            elle.ouvrir(fiche(elle, numero)).presser(PEDAGOGIQUE);
            assertThat(elle.texte()).contains("La validation pédagogique est enregistrée");
            new Bureau(portail.connecte("gestionnaire")).valider(numero);
        }
        assertThat(portail.lire("select etat from convention where id = ?", redaction.id()))
                .containsExactly(List.of("VALIDEE"));
        portail.ecrire("delete from attribution where cible = ?", cheffe.login());
    }

    private void attribuer(Personnel personne, String role, String etape) {
        Visiteur admin = portail.connecte("admin")
                .ouvrir("/portal/page/administration")
                .suivre("Attributions de rôles")
                .suivre("Attribuer un rôle");
        admin.remplir(Map.of("recherche", personne.nom()), "Rechercher").suivre("Choisir " + nom(personne));
        admin.remplir(Map.of("role", role, "type", "ETAPE", "perimetre", etape), "Attribuer un rôle");
        assertThat(admin.erreurs()).isEmpty();
    }

    private Redaction brouillon() {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant()));
    }

    private static Visiteur aFaire(Visiteur visiteur, String onglet) {
        return visiteur.ouvrir(onglet).suivre("À faire par moi");
    }

    /** Address of a convention in the queue on screen. */
    private static String fiche(Visiteur visiteur, String numero) {
        return visiteur.page().selectFirst("tr:contains(" + numero + ") th a").absUrl("href");
    }

    private Personnel personne(String login) {
        return portail.population().personnel(login).orElseThrow();
    }

    private static String nom(Personnel personne) {
        return personne.prenom() + " " + personne.nom();
    }
}

package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps that a centre sets, gone through by whom they concern. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CircuitIT {

    /** Places of the kinds of steps in the form: five steps before the signatures, two of them at the same time. */
    private static final Map<String, String> CINQ_ETAPES = Map.of(
            "etapes[0].rang", "1",
            "etapes[2].rang", "2",
            "etapes[4].rang", "2",
            "etapes[2].delai", "10",
            "etapes[1].rang", "3",
            "etapes[5].rang", "4",
            "etapes[6].rang", "5");

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void five_steps_of_which_two_at_once_with_a_refusal_that_names_two_parts() {
        Redaction redaction =
                Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).complete();
        try (CircuitDuCentre etapes = CircuitDuCentre.regler(portail, redaction, CINQ_ETAPES)) {
            parcourir(redaction);
        }
    }

    private void parcourir(Redaction redaction) {
        redaction.soumise();
        String numero = redaction.numero();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        Visiteur agent = bureau.ouvrir(numero);
        assertThat(boutons(agent)).contains("Confirmer la vérification").doesNotContain("Valider la convention");
        Visiteur enseignant = portail.connecte("enseignant");
        suivre(enseignant, redaction.id());
        assertThat(boutons(enseignant))
                .contains("Valider le contenu pédagogique")
                .doesNotContain("Confirmer la vérification");

        enseignant.remplir(
                Map.of("commentaire", "Sujet en rapport avec la formation."), "Valider le contenu pédagogique");
        assertThat(enseignant.texte()).contains("La validation pédagogique est enregistrée");
        renvoyer(bureau.ouvrir(numero), "SUJET", "COMPETENCES");
        corriger(redaction);

        agent = bureau.ouvrir(numero);
        assertThat(agent.texte())
                .contains("Soumise de nouveau, corrigée comme demandé", "Ce qui a changé", "Sujet revu");
        suivre(enseignant, redaction.id());
        assertThat(boutons(enseignant))
                .as("approved before, and still")
                .doesNotContain("Valider le contenu pédagogique");
        agent.presser("Confirmer la vérification");
        assertThat(boutons(agent)).doesNotContain("Valider la convention");

        new Bureau(portail.connecte("responsable")).ouvrir(numero).presser("Enregistrer l’accord de l’organisme");
        bureau.valider(numero);

        assertThat(portail.lire("select etat from convention where id = ?", redaction.id()))
                .containsExactly(List.of("VALIDEE"));
        assertThat(portail.lire("select nature from etape_a_faire where convention_id = ?", redaction.id()))
                .isEmpty();
        assertThat(portail.lire(
                        "select transition, etape, origine from convention_historique where convention_id = ?"
                                + " and etape is not null order by id",
                        redaction.id()))
                .containsExactly(
                        List.of("ETAPE_FAITE", "VALIDATION_PEDAGOGIQUE", "mes-stagiaires"),
                        List.of("REFUSEE", "VERIFICATION_CENTRE", "gestion-conventions"),
                        List.of("ETAPE_FAITE", "VERIFICATION_CENTRE", "gestion-conventions"),
                        List.of("ETAPE_FAITE", "ACCORD_ACCUEIL", "gestion-conventions"),
                        List.of("VALIDEE", "VALIDATION_CENTRE", "gestion-conventions"));
    }

    @Test
    void what_was_handed_in_is_taken_back_by_its_student_a_validation_by_the_staff_and_a_manager_ends_it_for_good() {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        redaction.dansLaListe("Voir la convention").presser("Reprendre pour corriger");
        assertThat(redaction.etudiant().texte()).contains("de nouveau entre vos mains");
        redaction.dansLaListe("Corriger");
        redaction.soumise();
        Bureau bureau = new Bureau(portail.connecte("responsable"));
        Visiteur responsable = bureau.valider(redaction.numero());
        responsable.suivre("Reprendre l’étape");
        responsable.remplir(Map.of("motif", "Validée trop tôt."), "Faire refaire cette étape");
        assertThat(responsable.texte()).contains("L’étape est à refaire", "Validée trop tôt.");
        assertThat(etat(redaction)).isEqualTo("SOUMISE");
        responsable.suivre("Annuler la convention");
        responsable.remplir(Map.of("motif", ""), "Annuler définitivement");
        assertThat(responsable.erreurs()).hasSize(1);
        responsable.remplir(Map.of("motif", "L’organisme renonce."), "Annuler définitivement");

        assertThat(responsable.texte()).contains("La convention est annulée", "L’organisme renonce.");
        assertThat(etat(redaction)).isEqualTo("ANNULEE");
        assertThat(redaction.dansLaListe("Voir la convention").texte()).contains("Annulée");
    }

    private String etat(Redaction redaction) {
        return portail.lire("select etat from convention where id = ?", redaction.id())
                .get(0)
                .get(0);
    }

    /** The student reads what is asked, changes that and hands in again. */
    private static void corriger(Redaction redaction) {
        redaction.dansLaListe("Corriger");
        assertThat(redaction.etudiant().texte()).contains("À revoir.", "Sujet et thème", "Compétences");
        redaction.pour(Map.of("sujet", "Sujet revu")).soumise();
    }

    private void renvoyer(Visiteur agent, String... champs) {
        agent.suivre("Renvoyer pour correction");
        Element formulaire = agent.page().selectFirst("form:has(textarea[name=motif])");
        List<Map.Entry<String, String>> saisie = new ArrayList<>();
        formulaire
                .select("input[type=hidden]")
                .forEach(champ -> saisie.add(Map.entry(champ.attr("name"), champ.val())));
        saisie.add(Map.entry("motif", "À revoir."));
        for (String champ : champs) {
            saisie.add(Map.entry("champs", champ));
        }
        assertThat(agent.navigateur()
                        .poster(formulaire.absUrl("action"), saisie)
                        .page()
                        .text())
                .contains("La convention est renvoyée pour correction");
    }

    private void suivre(Visiteur enseignant, long convention) {
        String etudiant = portail
                .lire(
                        "select e.prenom, e.nom from convention c join etudiant e on e.id = c.etudiant_id where c.id = ?",
                        convention)
                .get(0)
                .stream()
                .reduce((prenom, nom) -> prenom + " " + nom)
                .orElseThrow();
        enseignant.ouvrir("/portal/page/mes-stagiaires").suivre(etudiant);
    }

    private static List<String> boutons(Visiteur visiteur) {
        return visiteur.page().select(".entstage button").eachText();
    }
}

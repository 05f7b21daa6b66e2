package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Validated conventions that change: by an early end, and by dates that make the allowance due. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvenantsIT {

    private static final String ECRIRE = "Enregistrer et relire";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_student_proposes_an_early_end_the_centre_approves_it_and_the_original_stays_readable() {
        Redaction redaction = validee(Map.of());
        LocalDate dernier = StageExemple.debut().plusDays(46);
        Visiteur etudiant = proposer(redaction, "RUPTURE");
        etudiant.remplir(Map.of("natures", "RUPTURE", "rupture", "2020-01-01", "motif", ""), ECRIRE);
        assertThat(etudiant.erreurs()).hasSize(2);
        assertThat(etudiant.saisie(ECRIRE)).containsEntry("rupture", "2020-01-01");
        etudiant.remplir(
                Map.of("natures", "RUPTURE", "rupture", dernier.toString(), "motif", "Embauche <ferme>"), ECRIRE);
        assertThat(etudiant.erreurs()).isEmpty();
        assertThat(etudiant.texte()).contains("Relisez-le", "Ce qui change", "Embauche <ferme>");
        etudiant.presser("Soumettre l’avenant");
        assertThat(etudiant.texte()).contains("L’avenant est soumis");
        assertThat(fin(redaction)).isEqualTo(StageExemple.fin().toString());

        Visiteur agent = new Bureau(portail.connecte("gestionnaire")).ouvrir(redaction.numero());
        agent.suivre("Avenant n° 1").presser("Valider l’avenant");
        assertThat(agent.texte()).contains("Votre décision sur l’avenant est enregistrée", "Validé");
        assertThat(fin(redaction)).isEqualTo(dernier.toString());
        agent.suivre("Convention " + redaction.numero()).suivre("Voir la convention d’origine");
        assertThat(agent.texte()).contains("telle qu’elle était avant ses avenants", "30 juin");
    }

    @Test
    void dates_that_make_the_allowance_due_ask_for_it() {
        Redaction redaction =
                validee(Map.of("fin", StageExemple.debut().plusDays(40).toString(), "gratification", "AUCUNE"));
        String fin = StageExemple.fin().toString();
        Visiteur etudiant = proposer(redaction, "PERIODE");
        etudiant.remplir(Map.of("natures", "PERIODE", "fin", fin), ECRIRE);
        assertThat(etudiant.texte()).contains("Ce qui empêche cet avenant", "gratification");
        etudiant.presser("Soumettre l’avenant");
        assertThat(etudiant.texte()).doesNotContain("L’avenant est soumis");

        redaction.dansLaListe("Voir la convention");
        etudiant.suivre("Avenant n° 1").suivre("Modifier l’avenant").suivre("Modifier autre chose");
        etudiant.remplir(Map.of("natures", "PERIODE,GRATIFICATION"), "Continuer");
        etudiant.remplir(
                Map.of(
                        "natures",
                        "PERIODE,GRATIFICATION",
                        "fin",
                        fin,
                        "gratification",
                        "MINIMUM",
                        "modePaiement",
                        "VIREMENT"),
                ECRIRE);
        assertThat(etudiant.texte()).doesNotContain("Ce qui empêche cet avenant");
        etudiant.presser("Soumettre l’avenant");
        assertThat(etudiant.texte()).contains("L’avenant est soumis");
        new Bureau(portail.connecte("gestionnaire"))
                .ouvrir(redaction.numero())
                .suivre("Avenant n° 1")
                .presser("Valider l’avenant");

        assertThat(fin(redaction)).isEqualTo(fin);
    }

    private Redaction validee(Map<String, String> autrement) {
        Redaction redaction =
                Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).complete();
        if (!autrement.isEmpty()) {
            redaction.pour(autrement);
        }
        redaction.soumise();
        new Bureau(portail.connecte("gestionnaire")).valider(redaction.numero());
        return redaction;
    }

    private static Visiteur proposer(Redaction redaction, String natures) {
        redaction.dansLaListe("Voir la convention");
        return redaction.etudiant().suivre("Proposer un avenant").remplir(Map.of("natures", natures), "Continuer");
    }

    private String fin(Redaction redaction) {
        return portail.lire("select fin from convention where id = " + redaction.id())
                .get(0)
                .get(0);
    }
}

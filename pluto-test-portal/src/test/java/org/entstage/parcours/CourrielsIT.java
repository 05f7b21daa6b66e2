package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.entstage.portail.demo.smtp.Courriel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Mails from the administration's screens to the mail server: a centre's template, switch, journal, and a digest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CourrielsIT {

    private static final String CENTRE = "Bureau des stages, UFR Sciences et technologies";
    private static final String ADRESSE_DU_CENTRE = "stages-sci@univ.example.org";

    private final PortailComplet portail = PortailComplet.surH2();
    private final Courrier courrier = new Courrier(portail);

    @AfterEach
    void remettre() {
        portail.ecrire("delete from courriel_preference where login = 'gestionnaire'");
    }

    @Test
    void what_a_centre_writes_and_switches_is_what_arrives_and_is_seen_and_sent_again_in_the_journal() {
        Visiteur admin = evenement("Convention soumise");
        admin.suivre("Modèle : Étudiant, Français");
        admin.remplir(Map.of("sujet", "Reçue", "corps", "Bonjour,\n{{etudiant.prenom}}"), "Publier le modèle");
        assertThat(admin.erreurs()).singleElement().asString().contains("Ligne 2", "etudiant.prenom");
        admin.remplir(
                Map.of(
                        "sujet", "Dossier {{convention.numero}} bien reçu",
                        "corps", "Merci {{etudiant.nom}} <3 & à bientôt."),
                "Publier le modèle");
        assertThat(admin.texte()).contains("Le modèle est publié").contains("Merci Camille Exemple <3 & à bientôt.");
        admin.remplir(Map.of("adresse", "essai@univ.example.org"), "Envoyer l’essai");
        assertThat(admin.texte()).contains("L’essai est dans la file d’envoi");
        evenement(admin, "Convention soumise").remplir(Map.of(profil(admin, "CENTRE"), "false"), "Enregistrer");
        assertThat(admin.texte()).contains("Les destinataires sont enregistrés");
        try {
            String login = portail.nouvelEtudiant();
            Redaction redaction =
                    Redaction.commencer(portail.connecte(login)).complete().soumise();
            Courriel recu = courrier.pour(portail.courriel(login), "Dossier " + redaction.numero() + " bien reçu");
            assertThat(recu.texte()).contains("<3 & à bientôt.");
            courrier.pour("essai@univ.example.org", "[test] Dossier 2026-000042 bien reçu");
            assertThat(courrier.trouver(ADRESSE_DU_CENTRE, redaction.numero())).isEmpty();

            rubrique(admin).suivre("Ouvrir le journal");
            admin.remplir(Map.of("etat", "ENVOYE", "mot", redaction.numero()), "Rechercher");
            admin.suivre("Dossier " + redaction.numero()).presser("Envoyer de nouveau");
            assertThat(admin.texte()).contains("Le message est dans la file d’envoi");
            await("the second copy")
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> portail.messagerie().courriels().stream()
                                    .filter(courriel -> courriel.sujet().contains(redaction.numero()))
                                    .filter(courriel -> courriel.sujet().contains("bien reçu"))
                                    .count()
                            == 2);
        } finally {
            evenement(admin, "Convention soumise").remplir(Map.of(profil(admin, "CENTRE"), ""), "Enregistrer");
            admin.suivre("Modèle : Étudiant, Français")
                    .suivre("Revenir au modèle repris")
                    .presser("Supprimer le modèle d’ici");
            assertThat(admin.texte()).contains("Ce modèle est celui qui est livré");
        }
    }

    @Test
    void a_day_of_mails_is_one_for_a_member_of_staff_who_chose_so() {
        String adresse =
                portail.population().personnel("gestionnaire").orElseThrow().courriel();
        Visiteur gestionnaire = portail.connecte("gestionnaire").suivre("Mes courriels");
        gestionnaire.remplir(
                Map.of("langue", "EN", "resume", "true", "recus", "CONVENTION_SOUMISE"), "Enregistrer mes choix");
        assertThat(gestionnaire.texte()).contains("Vos choix sont enregistrés");
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        courrier.pour(ADRESSE_DU_CENTRE, redaction.numero());
        assertThat(courrier.trouver(adresse, redaction.numero())).isEmpty();

        portail.ecrire("update scheduled_tasks set execution_time = '2020-01-01 00:00:00'"
                + " where task_name = 'resumes-courriels'");

        assertThat(courrier.pour(adresse, "Your messages of").texte())
                .contains("Agreement " + redaction.numero() + " to examine");
    }

    private Visiteur evenement(String nom) {
        return evenement(portail.connecte("admin"), nom);
    }

    private static Visiteur evenement(Visiteur admin, String nom) {
        return rubrique(admin).suivre(CENTRE).suivre(nom);
    }

    /** The portal's own menu shows a page of mails, too. */
    private static Visiteur rubrique(Visiteur admin) {
        admin.ouvrir("/portal/page/administration");
        return admin.ouvrir(admin.page()
                .select(".entstage h3 a:matchesOwn(^Courriels$)")
                .first()
                .absUrl("href"));
    }

    /** Name of the field that switches a recipient. */
    private static String profil(Visiteur admin, String profil) {
        return admin.saisie("Enregistrer").entrySet().stream()
                .filter(champ -> champ.getValue().equals(profil))
                .map(champ -> champ.getKey().replace(".profil", ".actif"))
                .findFirst()
                .orElseThrow();
    }
}

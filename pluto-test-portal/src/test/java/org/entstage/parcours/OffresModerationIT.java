package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An offer that staff writes for a company, corrects, moderates with the checklist, publishes and ends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OffresModerationIT {

    private static final String ONGLET = "/portal/page/gestion-offres";
    private static final String TITRE = "Essai de modération n° ";

    private final PortailComplet portail = PortailComplet.surH2();
    private final String titre = TITRE + System.nanoTime();

    @Test
    void an_offer_is_written_sent_back_corrected_published_to_chosen_students_stopped_filled_and_archived() {
        Visiteur lou = ecrite();
        String adresse = lou.reponse().adresse().toString();
        assertThat(lou.texte()).contains("L’offre est enregistrée", "Brouillon");
        lou.presser("Soumettre à modération");
        assertThat(lou.texte()).contains("À modérer", "Mention du sexe", "jeune homme", "Gratification minimale");
        assertThat(liste("admin").texte()).contains(titre);

        Visiteur lent = portail.connecte("admin").ouvrir(adresse);
        lou.suivre("Demander une correction").remplir(Map.of("motif", ""), "Renvoyer pour correction");
        assertThat(lou.erreurs()).hasSize(1);
        lou.remplir(Map.of("motif", "Ne dites pas le sexe.", "champs", "DESCRIPTION"), "Renvoyer pour correction");
        assertThat(lou.texte()).contains("À corriger par l’auteur", "Ne dites pas le sexe.", "À revoir : description");
        lent.remplir(Map.of("quels", "TOUS"), "Publier");
        assertThat(lent.texte()).as("the second of two").contains("entre-temps");

        lou.suivre("Modifier l’offre")
                .remplir(Map.of("description", "Vous concevez un outil de mesure."), "Enregistrer");
        lou.presser("Soumettre à modération");
        assertThat(lou.texte()).doesNotContain("Mention du sexe » ").contains("À modérer");
        lou.remplir(Map.of("quels", "CHOISIS", "autres", "M1MAT", "jusquAu", "2020-01-01"), "Publier");
        assertThat(lou.erreurs()).singleElement().asString().contains("dernier jour est passé");
        lou.remplir(Map.of("quels", "CHOISIS", "autres", "M1MAT", "jusquAu", dans(40)), "Publier");
        assertThat(lou.texte()).contains("L’offre est publiée", "M1MAT");
        assertThat(portail.lire(
                        "select c.genre, c.code from offre_cible c join offre o on o.id = c.offre_id where o.intitule = ?",
                        titre))
                .containsExactly(List.of("ETAPE", "M1MAT"));

        lou.remplir(Map.of("texte", "Avez-vous trouvé quelqu’un ?"), "Envoyer");
        assertThat(lou.texte()).contains("Le message est envoyé", "Avez-vous trouvé quelqu’un ?");
        lou.suivre("Prolonger").remplir(Map.of("jusquAu", dans(60)), "Prolonger");
        lou.suivre("Arrêter la publication").presser("Arrêter la publication");
        lou.suivre("Indiquer qu’elle est pourvue").presser("Un de nos étudiants");
        assertThat(lou.texte()).contains("Pourvue par un de nos étudiants");
        lou.suivre("Archiver").presser("Archiver");
        assertThat(portail.lire("select etat, pourvue_par_nous from offre where intitule = ?", titre))
                .containsExactly(List.of("ARCHIVEE", "TRUE"));
        assertThat(liste("baip").texte()).doesNotContain(titre);
    }

    @Test
    void who_has_another_centre_neither_sees_nor_changes_an_offer() {
        Visiteur lou = ecrite();
        String adresse = lou.reponse().adresse().toString();
        lou.presser("Soumettre à modération");

        assertThat(liste("gest-san").texte()).doesNotContain(titre);
        assertThat(portail.connecte("gest-san").ouvrir(adresse).texte()).doesNotContain(titre);
        assertThat(portail.connecte("etudiant").ouvrir(adresse).texte()).doesNotContain(titre);
        assertThat(portail.lire("select etat from offre where intitule = ?", titre))
                .containsExactly(List.of("EN_MODERATION"));
    }

    @Test
    void all_rows_and_counts_come_as_spreadsheets() {
        ecrite();
        Visiteur lou = liste("baip");
        byte[] lignes = lou.telecharger(lou.lien("Exporter toutes les lignes"));
        assertThat(lignes).startsWith('P', 'K');
        lou.suivre("Statistiques des offres");
        assertThat(lou.texte()).contains("Brouillon", "Publiée");
        assertThat(lou.telecharger(lou.lien("Exporter ce tableau"))).startsWith('P', 'K');
    }

    private Visiteur liste(String login) {
        return portail.connecte(login).ouvrir(ONGLET);
    }

    /** The page of a draft that says too little money and too much about the applicant. */
    private Visiteur ecrite() {
        Visiteur lou = liste("baip").suivre("Saisir une offre");
        lou.remplir(Map.of("recherche", "Ateliers"), "Chercher").suivre("Choisir");
        Map<String, String> champs = new HashMap<>(Map.of(
                "intitule", titre,
                "type", "STAGE",
                "contrat", "STAGE",
                "domaine", "INFO",
                "description", "Nous cherchons un jeune homme.",
                "commune", "Rennes",
                "codePostal", "35000",
                "debut", dans(90),
                "duree", "5",
                "unite", "MOIS"));
        champs.putAll(Map.of(
                "remuneree",
                "true",
                "montant",
                "300",
                "montantUnite",
                "MOIS",
                "modes",
                "COURRIEL",
                "contactNom",
                "Patron",
                "contactCourriel",
                "andrea.patron@exemplaire.example.org"));
        return lou.remplir(champs, "Enregistrer");
    }

    private static String dans(int jours) {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(jours).toString();
    }
}

package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.entstage.portail.demo.population.Etudiant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A gap period with a host abroad: what concerns nobody else is asked of this student, and the document says it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CesureEtrangerIT {

    private static final String EN_CESURE = "20260016";
    private static final String HOTE = "Laboratorium Voorbeeld";
    private static final String CONTINUER = "Enregistrer et continuer";
    private static final String PRECISIONS = "Enregistrer ces précisions";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_student_in_a_gap_period_goes_abroad_from_the_first_page_to_the_staff_s_view() throws IOException {
        Etudiant personne = portail.population().etudiant(EN_CESURE).orElseThrow();
        Visiteur etudiant = portail.connecte(personne.login());
        Redaction redaction = Redaction.commencer(etudiant);
        assertThat(etudiant.texte()).doesNotContain("Heures d’enseignement de l’année");

        unHoteALEtranger(redaction, etudiant);
        redaction.etape("Stage");
        assertThat(etudiant.saisie(CONTINUER)).containsEntry("type", "CESURE");
        redaction.pour(stage()).suiviePar("enseignant").etape("Récapitulatif");
        preciser(etudiant);
        redaction.soumise();

        Visiteur agent = new Bureau(portail.connecte("baip")).ouvrir(redaction.numero());
        assertThat(agent.texte())
                .contains(HOTE, "Pays-Bas", "Stage en césure", "Lotte Tekenaar", "1,5 jour(s) par semaine")
                .contains("Le sujet est confidentiel", "Anglais (traduction annexée)", "Un entretien de retour");
        agent.suivre("Compléter ces précisions");
        assertThat(agent.texte()).contains("Césure accordée par écrit", "Couleur de la zone");
        agent.remplir(Map.of("fichePays", "true", "accordCesure", "true", "risque", "VERT"), PRECISIONS);
        assertThat(agent.erreurs()).isEmpty();

        new Bureau(agent).ouvrir(redaction.numero());
        String texte = new PdfDeTest(agent.telecharger(agent.lien("Voir la convention (PDF")))
                .texte()
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
        assertThat(texte)
                .contains("un stage effectué pendant une période de césure", "Un entretien de retour")
                .contains("Annexe 1. Fiche sur le pays d’accueil (L124-20)", "carte européenne d’assurance maladie")
                .contains(HOTE, "Pays-Bas", "Lotte Tekenaar, Directeur")
                .contains("Télétravail : 1,5 jour(s) par semaine, au domicile du stagiaire")
                .contains("La fiche sur les droits et devoirs du stagiaire dans le pays d’accueil est annexée")
                .contains("assuré pour l’assistance, le rapatriement")
                .contains("Une traduction est annexée : Anglais", "Le sujet est confidentiel")
                .doesNotContain("Volume horaire de la formation :");
    }

    private static void unHoteALEtranger(Redaction redaction, Visiteur etudiant) {
        redaction.etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", HOTE), "Rechercher").suivre("Décrire un nouvel organisme");
        Map<String, String> hote = StageExemple.organisme(HOTE, "");
        hote.put("pays", "NL");
        hote.put("voie", "Voorbeeldweg 1");
        hote.put("codePostal", "1011 AB");
        hote.put("commune", "Amsterdam");
        etudiant.remplir(hote, "Enregistrer cet organisme");
        assertThat(etudiant.erreurs()).isEmpty();
        Map<String, String> lieu = StageExemple.lieuDUnAutreTuteur();
        lieu.remove("tuteurTelephone");
        lieu.put("signatairePrenom", "Lotte");
        lieu.put("signataireFonction", "Directeur");
        etudiant.remplir(lieu, CONTINUER);
        assertThat(etudiant.erreurs()).isNotEmpty();
        assertThat(etudiant.saisie(CONTINUER)).containsEntry("signatairePrenom", "Lotte");
        lieu.put("signataireNom", "Tekenaar");
        lieu.put("signataireCourriel", "lotte@voorbeeld.example.org");
        etudiant.remplir(lieu, CONTINUER);
        assertThat(etudiant.erreurs()).isEmpty();
    }

    private static Map<String, String> stage() {
        Map<String, String> champs = new LinkedHashMap<>(StageExemple.stage());
        champs.put("teletravailJours", "1,5");
        champs.put("confidentiel", "true");
        return champs;
    }

    private static void preciser(Visiteur etudiant) {
        etudiant.suivre("Compléter ces précisions");
        assertThat(etudiant.texte())
                .contains("Accompagnement pendant la césure", "Langue de la traduction annexée", "rapatriement")
                .doesNotContain("Réservé au centre de gestion");
        etudiant.remplir(
                Map.of(
                        "assistance",
                        "true",
                        "dejaEnCesure",
                        "false",
                        "langue",
                        "en",
                        "accompagnementCesure",
                        "Un entretien de retour"),
                PRECISIONS);
        assertThat(etudiant.erreurs()).isEmpty();
    }
}

package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.smtp.Courriel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The whole way of an offer: a company that nobody knows deposits it by a link, the staff asks for a correction and publishes
 * it to two étapes, a student gets the mail of a saved search, applies, is taken and begins the convention with it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeLOffreALaConventionIT {

    private static final String INTITULE = "Cartographie des zinzolins";
    private static final String COURRIEL = "dany.patron@zinzolins.example.org";
    private static final Pattern LIEN = Pattern.compile("https?://\\S+/offre/entreprise/[\\w-]{55}\\S*");
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String GESTION = "/portal/page/gestion-offres";
    private static final String OFFRES = "/portal/page/offres";

    private final PortailComplet portail = PortailComplet.surH2();
    private final Courrier courrier = new Courrier(portail);
    private String login;
    private String etape;
    private Visiteur etudiant;
    private Visiteur entreprise;
    private Visiteur baip;

    @BeforeAll
    void entrer() {
        login = portail.nouvelEtudiant();
        etape = etapeDe(login);
        etudiant = portail.connecte(login);
        entreprise = Visiteur.sansCompte(portail);
        baip = portail.connecte("baip");
    }

    private String etapeDe(String qui) {
        Etudiant inscrit = portail.population().etudiantParLogin(qui).orElseThrow();
        return inscrit.inscriptions(portail.population().annee()).get(0).etape().code();
    }

    @Test
    void from_the_company_s_deposit_to_the_student_s_convention() {
        lEntrepriseSePresente();
        chercherEtGarder();
        deposer();
        publierApresCorrection();
        ecrireLesAlertes();
        unAutreNeLaVoitPas();
        postuler();
        retenir();
        String numero = convention();
        pourvueParUnDesNotres(numero);
    }

    /** Asks for a link with an address that nobody knows, and says who it is. */
    private void lEntrepriseSePresente() {
        entreprise
                .ouvrir(portail.url() + "/offre/entreprise/")
                .remplir(Map.of("courriel", COURRIEL, "organisme", "Zinzolins Exemple"), "Recevoir");
        Courriel invitation = courrier.pour(COURRIEL, "Déposer une offre");
        entreprise.ouvrir(lien(invitation));
        entreprise.remplir(
                Map.of(
                        "personneNom", "Dany Patron",
                        "raisonSociale", "Zinzolins Exemple",
                        "pays", "FR",
                        "siret", "55208131766522",
                        "voie", "1 rue des Essais",
                        "codePostal", "35000",
                        "commune", "Rennes"),
                "Ouvrir l’espace de mon organisme");
        assertThat(entreprise.erreurs()).isEmpty();
    }

    private static String lien(Courriel courriel) {
        Matcher adresse = LIEN.matcher(courriel.texte());
        assertThat(adresse.find()).as(courriel.texte()).isTrue();
        return adresse.group();
    }

    private void chercherEtGarder() {
        etudiant.ouvrir(OFFRES).remplir(Map.of("mots", "zinzolin"), "Rechercher");
        assertThat(etudiant.texte()).doesNotContain(INTITULE);
        etudiant.suivre("Enregistrer cette recherche")
                .remplir(Map.of("libelle", "Zinzolins", "frequence", "QUOTIDIENNE"), "Enregistrer");
        assertThat(etudiant.erreurs()).isEmpty();
    }

    private void deposer() {
        entreprise.suivre("Écrire une offre");
        LocalDate debut = LocalDate.now().plusMonths(3).withDayOfMonth(1);
        entreprise.televerser(
                Map.ofEntries(
                        Map.entry("intitule", "Jeune et dynamique cartographe"),
                        Map.entry("description", "Vous cartographiez les zinzolins de la région."),
                        Map.entry("type", "STAGE"),
                        Map.entry("contrat", "STAGE"),
                        Map.entry("domaine", "INFO"),
                        Map.entry("niveaux", "M2"),
                        Map.entry("commune", "Rennes"),
                        Map.entry("codePostal", "35000"),
                        Map.entry("pays", "FR"),
                        Map.entry("debut", debut.toString()),
                        Map.entry("duree", "4"),
                        Map.entry("unite", "MOIS"),
                        Map.entry("tempsTravail", "PLEIN"),
                        Map.entry("remuneree", "true"),
                        Map.entry("montant", "750"),
                        Map.entry("montantUnite", "MOIS"),
                        Map.entry("modes", "OUTIL"),
                        Map.entry("contactNom", "Patron"),
                        Map.entry("contactPrenom", "Dany"),
                        Map.entry("contactCourriel", COURRIEL)),
                "fiche.pdf",
                PDF,
                "Envoyer à l’établissement");
        assertThat(entreprise.erreurs()).isEmpty();
        assertThat(entreprise.texte()).contains("L’établissement la lit avant de la publier");
    }

    private void publierApresCorrection() {
        baip.ouvrir(GESTION).suivre("Jeune et dynamique cartographe");
        assertThat(baip.texte()).contains("Points à vérifier", "Zinzolins Exemple");
        baip.suivre("Demander une correction");
        baip.remplir(
                Map.of("motif", "Un intitulé sans âge, s’il vous plaît.", "champs", "INTITULE"),
                "Renvoyer pour correction");
        assertThat(baip.erreurs()).isEmpty();

        entreprise.ouvrir(entreprise.reponse().adresse().toString());
        assertThat(entreprise.texte()).contains("Un intitulé sans âge");
        entreprise.suivre("Modifier l’offre");
        entreprise.televerser(Map.of("intitule", INTITULE), "fiche.pdf", PDF, "Envoyer à l’établissement");
        assertThat(entreprise.erreurs()).isEmpty();

        accepterLEntreprise();
        baip.ouvrir(GESTION).suivre(INTITULE);
        baip.remplir(Map.of("quels", "CHOISIS", "autres", etape + ", M2GRH"), "Publier");
        assertThat(baip.erreurs()).isEmpty();
        assertThat(baip.texte()).contains("Publiée");
    }

    /** Nothing of a company is shown before the staff knows it. */
    private void accepterLEntreprise() {
        baip.ouvrir(GESTION).suivre(INTITULE);
        baip.remplir(Map.of("quels", "CHOISIS", "autres", etape + ", M2GRH"), "Publier");
        assertThat(baip.erreurs()).isNotEmpty();
        baip.ouvrir(GESTION).suivre("Entreprises").suivre("Zinzolins Exemple").presser("Accepter cette entreprise");
        assertThat(baip.erreurs()).isEmpty();
    }

    /** The search is due tomorrow, by a task of the night: neither is waited for. */
    private void ecrireLesAlertes() {
        portail.ecrire("update offre_alerte set prochaine = current_date where libelle = 'Zinzolins'");
        portail.ecrire(
                "update scheduled_tasks set execution_time = '2020-01-01 00:00:00' where task_name = 'alertes-offres'");
    }

    private void unAutreNeLaVoitPas() {
        String autre = etape.equals(etapeDe("etudiant2")) ? "etudiant" : "etudiant2";
        assertThat(List.of(etape, "M2GRH")).doesNotContain(etapeDe(autre));
        Visiteur etranger = portail.connecte(autre).ouvrir(OFFRES);
        etranger.remplir(Map.of("mots", "zinzolins"), "Rechercher");
        assertThat(etranger.texte()).doesNotContain(INTITULE);

        etudiant.ouvrir(OFFRES)
                .remplir(Map.of("mots", "zinzolin"), "Rechercher")
                .suivre(INTITULE);
        String adresse = etudiant.reponse().adresse().toString();
        assertThat(etudiant.telecharger(etudiant.lien("fiche.pdf"))).isEqualTo(PDF);
        assertThat(etranger.ouvrir(adresse).texte()).doesNotContain("cartographiez");
    }

    private void postuler() {
        etudiant.suivre("Postuler")
                .televerser(Map.of("formation", "Master 2"), "cv", "cv.html", PDF, "Envoyer ma candidature");
        assertThat(etudiant.erreurs()).as("a letter is asked for").hasSize(1);
        etudiant.televerser(
                Map.of("lettre", "Les zinzolins m’intéressent."), "cv", "mon cv.pdf", PDF, "Envoyer ma candidature");
        assertThat(etudiant.texte()).contains("Votre candidature est envoyée");
        assertThat(courrier.pour(portail.courriel(login), "Zinzolins").texte()).contains(INTITULE);
    }

    private void retenir() {
        courrier.pour(COURRIEL, "Nouvelle candidature");
        Etudiant candidat = portail.population().etudiantParLogin(login).orElseThrow();
        entreprise
                .ouvrir(entreprise.reponse().adresse().toString())
                .suivre(candidat.identite().nom());
        assertThat(entreprise.texte()).contains("Les zinzolins m’intéressent", "mon-cv.pdf");
        entreprise.remplir(Map.of("reponse", "Bienvenue chez nous."), "Retenir cette candidature");
        assertThat(entreprise.erreurs()).isEmpty();
        assertThat(courrier.pour(portail.courriel(login), "Candidature retenue").texte())
                .contains("Bienvenue chez nous.");
    }

    private String convention() {
        etudiant.ouvrir("/portal/page/mes-stages");
        assertThat(etudiant.texte()).contains("Vous avez obtenu un stage", "Zinzolins Exemple");
        etudiant.suivre("Commencer la convention").presser("Commencer la convention");
        Redaction redaction = Redaction.commencee(etudiant);
        assertThat(etudiant.suivre("Organisme d’accueil").texte()).contains("Zinzolins Exemple");
        etudiant.suivre("Stage");
        assertThat(etudiant.saisie("Enregistrer et continuer"))
                .containsEntry("sujet", INTITULE)
                .containsEntry("montant", "750");
        return redaction.numero();
    }

    /** With the convention validated the offer is filled, and both know each other. */
    private void pourvueParUnDesNotres(String numero) {
        assertThat(portail.lire(
                        "select c.etat, c.convention_id from candidature c join offre o on o.id = c.offre_id where o.intitule = ?",
                        INTITULE))
                .containsExactly(List.of("CONVENTION", Long.toString(Redaction.id(numero))));
        Redaction.reprise(etudiant, numero)
                .avecTuteur(StageExemple.lieuDUnAutreTuteur())
                .pour(StageExemple.stage())
                .suiviePar("enseignant")
                .soumise();
        new Bureau(portail.connecte("gestionnaire")).valider(numero);

        baip.ouvrir(GESTION).suivre(INTITULE);
        assertThat(baip.texte()).contains("Pourvue");
        assertThat(portail.lire("select etat, pourvue_par_nous from offre where intitule = ?", INTITULE))
                .containsExactly(List.of("POURVUE", "TRUE"));
    }
}

package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.parcours.SaisieRefusee.refuser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Wrong input to every form of the portlets: the summary of errors is there and leads to the fields, the same words stand
 * at the fields, what was typed stays, nothing is saved. What people type is text wherever it is shown.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaisiesFaussesIT {

    private static final String CONTINUER = "Enregistrer et continuer";
    private static final String DATE_FAUSSE = "ndiquez une date qui existe";
    private static final String NOMBRE_FAUX = "Indiquez un nombre, par exemple 7 ou 7,5";
    private static final String COURRIEL_FAUX = "Indiquez une adresse électronique complète";
    private static final String HORS_LISTE = "Choisissez une réponse de la liste";
    private static final String FORME_FAUSSE = "La forme de cette réponse ne convient pas";
    private static final String SIRET_JUSTE = "99000007700018";
    private static final String SCRIPT = "<script>alert('stage')</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void the_beginning_of_a_convention_by_hand() {
        portail.apogee().arreter();
        try {
            commencer_a_la_main(portail.connecte(portail.nouvelEtudiant()).suivre("Nouvelle convention"));
        } finally {
            portail.apogee().demarrer();
        }
    }

    private void commencer_a_la_main(Visiteur etudiant) {
        String bouton = "Commencer la convention";

        refuser(
                etudiant,
                bouton,
                Map.of("libelleFormation", "x".repeat(201), "volumeHoraire", "beaucoup"),
                Map.of("libelleFormation", tropLong(200), "volumeHoraire", NOMBRE_FAUX));
        refuser(
                etudiant,
                bouton,
                Map.of("libelleFormation", "", "volumeHoraire", "123456"),
                Map.of("volumeHoraire", "Indiquez un nombre"));
        etudiant.remplir(Map.of("libelleFormation", "", "volumeHoraire", "400", "centre", ""), bouton);
        assertThat(etudiant.erreurs())
                .containsExactly("Indiquez l’intitulé complet de la formation.", "Choisissez le centre de gestion.");
        etudiant.remplir(Map.of("libelleFormation", "Licence", "centre", "abc"), bouton);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains(HORS_LISTE));
        etudiant.remplir(Map.of("libelleFormation", "Licence", "centre", "999999"), bouton);
        assertThat(etudiant.erreurs()).isNotEmpty();
        assertThat(portail.lire("select id from convention where libelle_etape = 'Licence'"))
                .isEmpty();
    }

    @Test
    void a_registration_that_is_not_in_the_file() {
        Visiteur etudiant = portail.connecte(portail.nouvelEtudiant()).suivre("Nouvelle convention");

        etudiant.remplir(Map.of("inscription", "2026/INCONNU/1"), "Commencer la convention");

        assertThat(etudiant.erreurs()).singleElement().asString().contains("Cette inscription n’existe plus");
    }

    @Test
    void the_step_of_the_student() {
        Redaction redaction = brouillon("Étudiant et formation");
        Visiteur etudiant = redaction.etudiant();

        refuser(
                etudiant,
                CONTINUER,
                Map.of(
                        "voie",
                        "x".repeat(201),
                        "codePostal",
                        "123456789012",
                        "courrielPersonnel",
                        "camille.chez.elle",
                        "caissePrimaire",
                        "c".repeat(151)),
                Map.of(
                        "voie", tropLong(200),
                        "codePostal", tropLong(10),
                        "courrielPersonnel", COURRIEL_FAUX,
                        "caissePrimaire", tropLong(150)));
        redaction.etape("Étudiant et formation");
        refuser(
                etudiant,
                CONTINUER,
                Map.of("telephone", "12", "voie", ""),
                Map.of("telephone", "Indiquez un numéro de téléphone complet"));
        rienDEnregistre(redaction);
    }

    @Test
    void the_search_and_choice_of_a_host() {
        Redaction redaction = brouillon("Organisme d’accueil");
        Visiteur etudiant = redaction.etudiant();

        refuser(etudiant, "Rechercher", Map.of("structure", "x".repeat(101)), Map.of("structure", tropLong(100)));
        redaction.etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", "Atelier", "choisie", "abc"), "Rechercher");
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains(HORS_LISTE));
        redaction.etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", "Atelier", "choisie", "999999"), "Rechercher");
        assertThat(etudiant.texte()).contains("Cet organisme n’existe plus");
        rienDEnregistre(redaction);
    }

    @Test
    void a_new_host() {
        Redaction redaction = brouillon("Organisme d’accueil");
        Visiteur etudiant = redaction.etudiant();
        etudiant.remplir(Map.of("structure", "Zzyzx introuvable"), "Rechercher").suivre("Décrire un nouvel organisme");
        String bouton = "Enregistrer cet organisme";

        Map<String, String> champs = new LinkedHashMap<>(StageExemple.organisme("", "SIRET inconnu"));
        champs.put("voie", "");
        champs.put("commune", "x".repeat(101));
        champs.put("courriel", "accueil@");
        refuser(
                etudiant,
                bouton,
                champs,
                Map.of(
                        "raisonSociale",
                        "Indiquez le nom de l’organisme",
                        "siret",
                        "Indiquez le SIRET de l’établissement : 14 chiffres",
                        "voie",
                        "Indiquez le numéro et la voie",
                        "commune",
                        tropLong(100),
                        "courriel",
                        COURRIEL_FAUX));
        refuser(
                etudiant,
                bouton,
                Map.of(
                        "raisonSociale", "Organisme faux",
                        "siret", "73282932000075",
                        "voie", "1 rue",
                        "commune", "RENNES",
                        "codePostal", "35",
                        "courriel", "",
                        "telephone", "abc"),
                Map.of(
                        "siret", "Ce SIRET n’existe pas",
                        "codePostal", "Indiquez un code postal à 5 chiffres",
                        "telephone", "Indiquez un numéro de téléphone complet"));
        etudiant.remplir(Map.of("pays", "ZZ", "type", "INCONNU"), bouton);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains("Choisissez un pays de la liste"));
        etudiant.remplir(Map.of("pays", "<b>"), bouton);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains(FORME_FAUSSE));
        assertThat(portail.lire("select id from structure_accueil where raison_sociale = 'Organisme faux'"))
                .isEmpty();
    }

    @Test
    void the_place_and_the_tutor() {
        Redaction redaction = brouillon("Lieu et tuteur");
        Visiteur etudiant = redaction.etudiant();

        refuser(
                etudiant,
                CONTINUER,
                Map.of("tuteurNom", "x".repeat(101), "tuteurCourriel", "sidonie", "service", "s".repeat(151)),
                Map.of("tuteurNom", tropLong(100), "tuteurCourriel", COURRIEL_FAUX, "service", tropLong(150)));
        redaction.etape("Lieu et tuteur");
        refuser(
                etudiant,
                CONTINUER,
                Map.of("tuteurNom", "Guetteboussole", "tuteurTelephone", "12", "codePostal", "35"),
                Map.of(
                        "tuteurTelephone", "Indiquez un numéro de téléphone complet",
                        "codePostal", "Indiquez un code postal à 5 chiffres"));
        redaction.etape("Lieu et tuteur");
        etudiant.remplir(Map.of("tuteurCivilite", "Dr", "pays", "FRANCE"), CONTINUER);
        assertThat(etudiant.erreurs()).hasSize(2).allMatch(e -> e.contains(FORME_FAUSSE));
        rienDEnregistre(redaction);
    }

    @Test
    void the_placement() {
        Redaction redaction = brouillon("Stage");
        Visiteur etudiant = redaction.etudiant();

        refuser(
                etudiant,
                CONTINUER,
                Map.of(
                        "sujet", "x".repeat(501),
                        "debut", "2027-02-31",
                        "lundi", "25",
                        "mardi", "sept",
                        "mercredi", "7,123",
                        "montant", "beaucoup",
                        "conges", "x".repeat(1001),
                        "assurance", "x".repeat(301)),
                Map.of(
                        "sujet",
                        tropLong(500),
                        "debut",
                        DATE_FAUSSE,
                        "lundi",
                        "Indiquez un nombre de 24 au plus",
                        "mardi",
                        NOMBRE_FAUX,
                        "mercredi",
                        "2 décimales au plus",
                        "montant",
                        NOMBRE_FAUX,
                        "conges",
                        tropLong(1000),
                        "assurance",
                        tropLong(300)));
        redaction.etape("Stage");
        refuser(
                etudiant,
                CONTINUER,
                Map.of("debut", "2027-06-30", "fin", "2027-02-01"),
                Map.of("fin", "Le dernier jour est avant le premier"));
        redaction.etape("Stage");
        etudiant.remplir(
                Map.of("interruptions[0].debut", "2027-04-30", "interruptions[0].fin", "2027-04-01"), CONTINUER);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains("La fin est avant le début"));
        assertThat(etudiant.saisie(CONTINUER)).containsEntry("interruptions[0].debut", "2027-04-30");
        redaction.etape("Stage");
        refuser(
                etudiant,
                CONTINUER,
                Map.of(
                        "debut", "2027-02-01",
                        "fin", "2027-06-30",
                        "lundi", "-1",
                        "interruptions[0].debut", "2027-01-04",
                        "jours", "31/02/2027 7"),
                Map.of("lundi", "Indiquez un nombre de 0 au moins"));
        etudiant.remplir(
                Map.of("lundi", "7", "interruptions[0].debut", "2027-01-04", "jours", "31/02/2027 7"), CONTINUER);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains("Ligne 1, « 31/02/2027 7 »"));
        etudiant.remplir(Map.of("jours", ""), CONTINUER);
        assertThat(etudiant.erreurs()).anyMatch(e -> e.contains("avant le premier jour du stage"));
        assertThat(etudiant.saisie(CONTINUER)).containsEntry("interruptions[0].debut", "2027-01-04");
        redaction.etape("Stage");
        etudiant.remplir(Map.of("type", "INCONNU", "theme", "INCONNU", "modePaiement", "TROC"), CONTINUER);
        assertThat(etudiant.erreurs()).hasSize(3).allMatch(e -> e.contains(HORS_LISTE));
        redaction.etape("Stage");
        etudiant.remplir(Map.of("gratification", "PEUT-ETRE", "unite", "SIECLE"), CONTINUER);
        assertThat(etudiant.erreurs()).hasSize(2);
        rienDEnregistre(redaction);
    }

    @Test
    void the_search_and_choice_of_a_teacher() {
        Redaction redaction = brouillon("Enseignant référent");
        Visiteur etudiant = redaction.etudiant();

        refuser(etudiant, "Rechercher", Map.of("referent", "x".repeat(101)), Map.of("referent", tropLong(100)));
        redaction.etape("Enseignant référent");
        etudiant.remplir(Map.of("referent", "Personne", "choisi", "n-existe-pas"), "Rechercher");
        assertThat(etudiant.texte()).contains("L’annuaire ne connaît pas cet enseignant");
        redaction.etape("Enseignant référent");
        etudiant.remplir(Map.of("referent", "Etudiant", "choisi", "etudiant2"), "Rechercher");
        assertThat(etudiant.texte()).as("a student is no teacher").contains("L’annuaire ne connaît pas cet enseignant");
        rienDEnregistre(redaction);
    }

    @Test
    void an_incomplete_convention_cannot_be_handed_in_even_by_a_forged_form() {
        Redaction redaction = brouillon("Récapitulatif");
        Visiteur etudiant = redaction.etudiant();
        Envoi envoi = etudiant.etapeQuelconque("Stage", "enregistrer-stage");

        etudiant.envoyer(new Envoi(envoi.adresse().replace("enregistrer-stage", "soumettre"), envoi.champs()));

        assertThat(etudiant.texte()).contains("Choisissez l’enseignant référent", "Indiquez le premier jour");
        rienDEnregistre(redaction);
    }

    @Test
    void the_reason_of_a_refusal_and_the_answer_to_it() {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.ouvrir(redaction.numero()).suivre("Renvoyer pour correction");
        String bouton = "Renvoyer pour correction";

        refuser(bureau.agent(), bouton, Map.of("motif", ""), Map.of("motif", "Indiquez le motif"));
        refuser(bureau.agent(), bouton, Map.of("motif", "x".repeat(2001)), Map.of("motif", tropLong(2000)));
        bureau.agent().remplir(Map.of("motif", "À revoir"), bouton);
        redaction.dansLaListe("Corriger");
        refuser(
                redaction.etudiant(),
                "Soumettre la convention",
                Map.of("reponse", "x".repeat(2001)),
                Map.of("reponse", tropLong(2000)));
        assertThat(portail.lire("select etat from convention where id = ?", redaction.id()))
                .containsExactly(List.of("A_CORRIGER"));
    }

    @Test
    void the_searches_of_the_staff() {
        Visiteur agent = portail.connecte("gestionnaire").ouvrir(Bureau.ONGLET);

        refuser(
                agent,
                "Rechercher",
                Map.of("nom", "x".repeat(101), "convention", "1".repeat(31)),
                Map.of("nom", tropLong(100), "convention", tropLong(30)));
        agent.ouvrir(Bureau.ONGLET).remplir(Map.of("annee", "1999"), "Rechercher");
        assertThat(agent.erreurs()).anyMatch(e -> e.contains("Indiquez un nombre de 2 000 au moins"));
        agent.ouvrir(Bureau.ONGLET).remplir(Map.of("annee", "bientôt", "etat", "PERDUE"), "Rechercher");
        assertThat(agent.erreurs()).hasSize(2);
        agent.ouvrir(Bureau.ONGLET).suivre("Nouvelle convention pour un étudiant");
        refuser(agent, "Rechercher", Map.of("recherche", ""), Map.of("recherche", "Indiquez un nom ou un numéro"));
        refuser(agent, "Rechercher", Map.of("recherche", "x".repeat(101)), Map.of("recherche", tropLong(100)));
        agent.remplir(Map.of("recherche", "Personne De Ce Nom"), "Rechercher");
        assertThat(agent.texte()).contains("Aucun étudiant trouvé pour « Personne De Ce Nom »");
    }

    @Test
    void the_teachers_portlet_has_no_form_to_send() {
        assertThat(portail.connecte("enseignant").envois()).isEmpty();
    }

    @Test
    void what_people_type_is_text_on_every_page_in_the_document_the_workbook_and_the_mails() throws Exception {
        String login = portail.nouvelEtudiant();
        Redaction redaction = Redaction.commencer(portail.connecte(login));
        Visiteur etudiant = redaction.etudiant();
        redaction.etape("Organisme d’accueil");
        etudiant.remplir(Map.of("structure", SCRIPT), "Rechercher");
        sansElementEtranger(etudiant);
        etudiant.suivre("Décrire un nouvel organisme");
        sansElementEtranger(etudiant);
        etudiant.remplir(StageExemple.organisme("=Hôte " + SCRIPT, SIRET_JUSTE), "Enregistrer cet organisme");
        Map<String, String> lieu = new LinkedHashMap<>(StageExemple.lieu());
        lieu.put("tuteurFonction", IMAGE);
        lieu.put("service", SCRIPT);
        etudiant.remplir(lieu, CONTINUER);
        Map<String, String> stage = new LinkedHashMap<>(StageExemple.stage());
        stage.put("sujet", "=HYPERLINK(\"http://example.org\")" + SCRIPT);
        stage.put("activites", SCRIPT + "\n" + IMAGE);
        stage.put("competences", "[[${7*7}]] {{etablissement.nom}} #{commun.oui} " + IMAGE);
        redaction.pour(stage).suiviePar("enseignant");
        for (String etape : List.of("Lieu et tuteur", "Stage", "Récapitulatif")) {
            redaction.etape(etape);
            sansElementEtranger(etudiant);
        }
        assertThat(etudiant.texte()).contains("[[${7*7}]] {{etablissement.nom}} #{commun.oui}", SCRIPT, IMAGE);
        redaction.soumise();

        Bureau bureau = new Bureau(portail.connecte("gestionnaire"));
        bureau.refuser(redaction.numero(), SCRIPT + IMAGE);
        sansElementEtranger(bureau.agent());
        redaction.dansLaListe("Corriger");
        sansElementEtranger(etudiant);
        etudiant.remplir(Map.of("reponse", SCRIPT), "Soumettre la convention");
        sansElementEtranger(bureau.ouvrir(redaction.numero()));
        assertThat(bureau.agent().texte()).contains(SCRIPT, IMAGE);
        sansElementEtranger(portail.connecte("enseignant"));

        PdfDeTest pdf = new PdfDeTest(
                etudiant.telecharger(redaction.dansLaListe("Voir la convention").lien("PDF")));
        assertThat(pdf.texte()).contains("alert('stage')", "onerror=alert(1)", "[[${7*7}]] {{etablissement.nom}}");
        assertThat(pdf.defautsPdfUa()).isEmpty();

        Classeur classeur = bureau.exporter(redaction.numero());
        assertThat(classeur.formules()).isZero();
        assertThat(classeur.lignes().get(1)).noneMatch(cellule -> cellule.startsWith("="));
        assertThat(classeur.lignes().get(1)).anyMatch(cellule -> cellule.startsWith("'=HYPERLINK("));
        assertThat(new Courrier(portail)
                        .pour(portail.courriel(login), redaction.numero() + " : une correction")
                        .texte())
                .contains(SCRIPT);
    }

    @Test
    void what_is_searched_comes_back_as_text() {
        Visiteur agent = portail.connecte("gestionnaire");

        for (String champ : List.of("nom", "convention")) {
            agent.ouvrir(Bureau.ONGLET).remplir(Map.of(champ, IMAGE), "Rechercher");
            sansElementEtranger(agent);
            assertThat(agent.texte()).contains(IMAGE);
        }
    }

    private Redaction brouillon(String etape) {
        return Redaction.commencer(portail.connecte(portail.nouvelEtudiant())).etape(etape);
    }

    private void rienDEnregistre(Redaction redaction) {
        assertThat(portail.lire(
                        "select version, etat, etu_voie is null, structure_id, tuteur_nom, sujet, enseignant_id"
                                + " from convention where id = ?",
                        redaction.id()))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.subList(3, 7)).containsOnlyNulls())
                .satisfies(ligne -> assertThat(ligne.get(1)).isEqualTo("BROUILLON"))
                .satisfies(ligne -> assertThat(ligne.get(2)).isIn("0", "FALSE"));
    }

    private static String tropLong(int maximum) {
        return "Ce texte est trop long : "
                + String.format(Locale.FRANCE, "%,d", maximum).replace('\u202f', ' ') + " caractères au plus";
    }

    /** No script but the product's own, no image, no handler. */
    private static void sansElementEtranger(Visiteur visiteur) {
        Document page = visiteur.page();
        assertThat(page.select("script:not([src^=/stage/entstage/])")).isEmpty();
        assertThat(page.select("img, [onerror], [onclick]")).isEmpty();
        assertThat(visiteur.reponse().corps()).doesNotContain("<script>alert");
    }
}

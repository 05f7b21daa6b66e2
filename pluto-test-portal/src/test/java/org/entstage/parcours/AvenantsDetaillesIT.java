package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.portail.Navigateur;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Avenants of several kinds, each seen in the convention afterwards; the host's answer; the pages as people see them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvenantsDetaillesIT {

    private static final String ECRIRE = "Enregistrer et relire";
    private static final String AVEC_L_HOTE = "1 SOUMISSION; 2 ACCORD_ACCUEIL; 3 VALIDATION_CENTRE;"
            + " 4 SIGNATURE_ETUDIANT; 5 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_REFERENT;"
            + " 8 SIGNATURE_ETABLISSEMENT";
    private static final Pattern ADRESSE = Pattern.compile("https?://\\S+/stage/accueil/[\\w-]{55}");

    private final PortailComplet portail = PortailComplet.surH2();
    private final String etudiant = portail.nouvelEtudiant();
    private Redaction redaction;

    private void valider() {
        redaction = Redaction.commencer(portail.connecte(etudiant)).complete().soumise();
        new Bureau(portail.connecte("gestionnaire")).valider(redaction.numero());
    }

    private Visiteur bureau() {
        return new Bureau(portail.connecte("gestionnaire")).ouvrir(redaction.numero());
    }

    private static Map<String, String> champs(String... nomsEtValeurs) {
        Map<String, String> champs = new LinkedHashMap<>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            champs.put(nomsEtValeurs[i], nomsEtValeurs[i + 1]);
        }
        return champs;
    }

    private String convention(String colonne) {
        return portail.lire("select " + colonne + " from convention where id = " + redaction.id())
                .get(0)
                .get(0);
    }

    @Test
    void several_kinds_in_one_keep_what_was_typed_and_are_seen_in_the_convention() {
        valider();
        String natures = "PERIODE,INTERRUPTION,LIEU,GRATIFICATION,CONGES";
        LocalDate debut = StageExemple.debut();
        BigDecimal heures = new BigDecimal(convention("heures"));
        Visiteur agent = bureau().suivre("Proposer un avenant").remplir(Map.of("natures", natures), "Continuer");
        Map<String, String> saisie = champs(
                "natures", natures,
                "autresHeures", "true",
                "vendredi", "",
                "interruptions[0].debut", debut.plusDays(28).toString(),
                "interruptions[0].fin", debut.plusDays(29).toString(),
                "interruptions[0].finMidi", "true",
                "service", "Recherche & essais",
                "gratification", "MONTANT",
                "montant", "",
                "unite", "HEURE",
                "conges", "Deux jours par mois.");
        agent.remplir(saisie, "Ajouter une interruption");
        assertThat(agent.erreurs()).isEmpty();
        assertThat(agent.saisie(ECRIRE))
                .containsEntry("service", "Recherche & essais")
                .containsEntry("interruptions[0].finMidi", "true")
                .containsKey("interruptions[1].debut");

        agent.remplir(saisie, "Ajouter une période");
        saisie.putAll(champs(
                "interruptions[1].debut", debut.minusDays(30).toString(),
                "interruptions[1].fin", debut.minusDays(30).toString(),
                "montant", "5,10"));
        agent.remplir(saisie, ECRIRE);
        assertThat(agent.erreurs()).hasSize(1);
        assertThat(agent.saisie(ECRIRE)).containsEntry("conges", "Deux jours par mois.");

        saisie.putAll(champs(
                "interruptions[1].debut", "",
                "interruptions[1].fin", "",
                "periodes[0].debut", debut.plusDays(56).toString(),
                "periodes[0].fin", debut.plusDays(69).toString(),
                "periodes[0].lundi", "4"));
        agent.remplir(saisie, ECRIRE);
        assertThat(agent.erreurs()).isEmpty();
        assertThat(agent.texte()).contains("Ce qui change", "Recherche & essais", "5,10 €", "lundi 4 h");
        agent.presser("Soumettre l’avenant");
        agent.presser("Valider l’avenant");
        assertThat(agent.texte()).contains("Votre décision sur l’avenant est enregistrée");

        agent.suivre("Convention " + redaction.numero());
        assertThat(agent.texte()).contains("Recherche & essais", "5,10 €", "Deux jours par mois.");
        assertThat(convention("montant")).startsWith("5.1");
        assertThat(new BigDecimal(convention("heures"))).isLessThan(heures);
    }

    /** Its link comes by mail when its step opens; it answers without account. */
    @Test
    void the_host_answers_by_its_link() {
        valider();
        proposerAvecLHote("RUPTURE");
        Navigateur hote = new Navigateur(portail.url());
        String adresse = lien();
        Navigateur.Reponse page = hote.lire(adresse);
        assertThat(page.page().text()).contains("Avenant au stage de", "Ce qui change", "Rupture d’un commun accord");

        Navigateur.Reponse reponse = hote.soumettre(page, "form", Map.of("geste", "accorder", "habilite", "true"));

        assertThat(reponse.page().text()).contains("Accord donné");
        assertThat(hote.lire(adresse).statut()).isEqualTo(410);
        assertThat(bureau().suivre("Avenant n° 1").texte()).contains("Valider l’avenant", "Accord de l’organisme");
    }

    private Visiteur proposerAvecLHote(String natures) {
        Visiteur lui = proposer(natures);
        portail.ecrire("update avenant set circuit = ? where convention_id = " + redaction.id(), AVEC_L_HOTE);
        return lui.presser("Soumettre l’avenant");
    }

    private Visiteur proposer(String natures) {
        redaction.dansLaListe("Voir la convention");
        Visiteur lui =
                redaction.etudiant().suivre("Proposer un avenant").remplir(Map.of("natures", natures), "Continuer");
        return lui.remplir(
                champs(
                        "natures",
                        natures,
                        "rupture",
                        StageExemple.debut().plusDays(46).toString(),
                        "motif",
                        "Rupture d’un commun accord"),
                ECRIRE);
    }

    private String lien() {
        Matcher adresse = ADRESSE.matcher(new Courrier(portail)
                .pour(StageExemple.lieu().get("tuteurCourriel"), redaction.numero())
                .texte());
        assertThat(adresse.find()).isTrue();
        return adresse.group();
    }

    @Test
    void every_page_of_an_avenant_has_no_violation_and_is_walked_by_keyboard() {
        valider();
        try (Ecran ecran = new Ecran(portail)) {
            Regard regard = new Regard(ecran);
            ecran.connecter(etudiant);
            redaction.dansLaListe("Voir la convention");
            Visiteur lui = redaction.etudiant().suivre("Proposer un avenant");
            regard.etroit("choice", ici(lui));
            lui.remplir(Map.of("natures", toutes()), "Continuer");
            regard.regarder("form", ici(lui));
            ecran.ouvrir("/portal/langue/fr?vers=/portal/page/accueil");
            ecran.navigateur().largeur(320);
            ecran.ouvrir(ici(lui)).presser(ECRIRE);
            regard.etroit("form, refused", null);
            proposerAvecLHote("RUPTURE");
            regard.etroit("sheet", ici(redaction.etudiant()));
            String page = lien();
            for (String langue : List.of("fr", "en")) {
                regard.etroit("host " + langue, page + "?langue=" + langue);
            }
            Visiteur chef = new Bureau(portail.connecte("baip"))
                    .ouvrir(redaction.numero())
                    .suivre("Avenant n° 1");
            ecran.connecter("baip");
            regard.regarder("decision", ici(chef));
            regard.etroit("links", chef.adresse("Lien de l’organisme d’accueil"));
            regard.etroit("refusal", chef.adresse("Renvoyer pour correction"));
            regard.conclure();
        }
    }

    private static String toutes() {
        return "RUPTURE,PERIODE,INTERRUPTION,LIEU,TUTEUR,REFERENT,SUJET,GRATIFICATION,CONGES,AUTRE";
    }

    private static String ici(Visiteur visiteur) {
        return visiteur.reponse().adresse().toString();
    }
}

package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.url.Parameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code docs/rights-evaluation.md} held against the running portal: every way in, asked by a person of each shipped role, and
 * for a sheet, a campaign and a form that are out of reach. And two of each portlet on one page.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DroitsDesEvaluationsIT {

    private static final String REFUS = "Vous n’avez pas accès à cette page";
    private static final String SECRET = "Stage que personne d'ici ne connaît";
    private static final String CAMPAGNE = "{\"libelle\":\"" + SECRET
            + "\",\"repondants\":[\"TUTEUR\"],\"rappels\":[],\"langues\":[\"FR\"],\"du\":\"2026-11-21\",\"ouverture\":{\"repere\":\"FIN\"},"
            + "\"cloture\":{\"repere\":\"FIN\"},\"cible\":{\"annees\":[],\"types\":[],\"etapes\":[],\"composantes\":[]}}";
    private static final String DOUBLE = "evaluations-deux-fois";
    private static final List<String> PORTLETS = List.of("mes-evaluations", "pilotage");

    /** What speaks of one sheet, named by {@code id}. */
    private static final Set<String> D_UNE_FICHE = Set.of(
            "adresse",
            "corriger-adresse",
            "demander-reouverture",
            "envoyer-lien-fiche",
            "fiche",
            "fiche-pdf",
            "pdf-fiche-suivie",
            "repondre",
            "revoquer-lien-fiche",
            "rouvrir-fiche",
            "valider-fiche");

    private static final Set<String> D_UNE_CAMPAGNE =
            Set.of("activer-campagne", "arreter-campagne", "campagne", "supprimer-campagne");

    /** What speaks of one form or one version of it, which a centre may read when it holds for it, too. */
    private static final Set<String> D_UN_QUESTIONNAIRE = Set.of(
            "abandonner-version",
            "commencer-version",
            "condition",
            "deplacer-element",
            "ecrire-entete",
            "ecrire-question",
            "ecrire-rubrique",
            "entete",
            "lever-condition",
            "modifier-questionnaire",
            "poser-condition",
            "publier-version",
            "question",
            "retirer-element",
            "retirer-version",
            "rubrique");

    private final PortailComplet portail = PortailComplet.surH2();
    private final OngletsDEssai onglets = new OngletsDEssai(portail, "evaluation", PORTLETS);
    private final Map<String, Navigateur> personnes = new LinkedHashMap<>();
    private final List<Porte> portes = Porte.toutes("rights-evaluation.md");
    private final Map<String, String> jetons = new HashMap<>();
    private long dossier;

    @BeforeAll
    void preparer() {
        onglets.poser();
        ecrireUnDossierDAilleurs();
        Map.of(
                        "ETUDIANT",
                        "etudiant",
                        "ENSEIGNANT",
                        "enseignant",
                        "GESTIONNAIRE",
                        "gestionnaire",
                        "RESPONSABLE_CENTRE",
                        "responsable",
                        "BAIP",
                        "baip",
                        "ADMIN_FONCTIONNEL",
                        "admin",
                        "AUDITEUR",
                        "auditeur")
                .forEach((role, login) ->
                        personnes.put(role, portail.connecte(login).navigateur()));
    }

    /** A sheet about a placement of another centre, followed by nobody, a form and a campaign of that centre: all of one number. */
    private void ecrireUnDossierDAilleurs() {
        dossier = 900_000_003L;
        FichesDEssai stage =
                FichesDEssai.dUnStageTermine(portail, portail.nouvelEtudiant(), "tuteur@exemplaire.example.org");
        long sienne = stage.demander("TUTEUR");
        portail.ecrire(
                "update convention set enseignant_id = null, code_composante = 'X', code_etape = 'X', sujet = ?,"
                        + " centre_id = (select id from centre_gestion where code = 'DEG') where id = ?",
                SECRET,
                stage.convention());
        portail.ecrire("update fiche_evaluation set id = ? where id = ?", dossier, sienne);
        portail.ecrire(
                "insert into questionnaire (id, version, etablissement, repondant, libelle, centre_id, dernier_code,"
                        + " modifie_le, modifie_par) select ?, 0, q.etablissement, 'TUTEUR', ?, c.id, 0, q.modifie_le, 'x'"
                        + " from questionnaire q, centre_gestion c where c.code = 'DEG' order by q.id"
                        + " fetch first 1 rows only",
                dossier,
                SECRET);
        portail.ecrire(
                "insert into questionnaire_version (id, version, questionnaire_id, numero, etat, contenu, modifiee_le)"
                        + " select ?, 0, ?, 1, 'BROUILLON', contenu, modifiee_le from questionnaire_version order by id"
                        + " fetch first 1 rows only",
                dossier,
                dossier);
        portail.ecrire(
                "insert into campagne (id, version, etablissement, centre_id, etat, saisie, creee_le, creee_par, modifiee_le,"
                        + " modifiee_par) select ?, 0, etablissement, id, 'BROUILLON', ?, current_timestamp, 'x',"
                        + " current_timestamp, 'x' from centre_gestion where code = 'DEG'",
                dossier,
                CAMPAGNE);
    }

    @AfterAll
    void rendre() {
        onglets.retirer();
        portail.ecrire("delete from campagne where id = ?", dossier);
        portail.ecrire("delete from fiche_evaluation where id = ?", dossier);
        portail.ecrire("delete from questionnaire_version where id = ?", dossier);
        portail.ecrire("delete from questionnaire where id = ?", dossier);
    }

    private static Parameters parametres(long id) {
        return Parameters.NONE
                .with("id", Long.toString(id))
                .with("fiche", Long.toString(id))
                .with("convention", "1")
                .with("repondant", "TUTEUR")
                .with("questionnaire", Long.toString(id))
                .with("version", "0")
                .with("code", "x")
                .with("selon", "x")
                .with("rubrique", "x")
                .with("etape", "1")
                .with("sens", "HAUT");
    }

    @Test
    void whoever_may_not_is_refused_and_changes_nothing() {
        assertThat(portes).hasSizeGreaterThan(40);
        List<List<String>> avant = etat();
        List<String> fautes = new ArrayList<>();
        personnes.forEach((role, personne) -> portes.forEach(porte -> {
            boolean ailleurs = Stream.of(D_UNE_FICHE, D_UNE_CAMPAGNE, D_UN_QUESTIONNAIRE)
                            .anyMatch(noms -> noms.contains(porte.nom()))
                    && !porte.lettres().get(role).contains("E");
            if (!porte.ouverteA(role) || ailleurs) {
                faute(role, personne, porte, fautes);
            }
        }));

        assertThat(fautes).isEmpty();
        assertThat(etat()).isEqualTo(avant);
    }

    private void faute(String role, Navigateur personne, Porte porte, List<String> fautes) {
        Reponse reponse;
        if (porte.phase().equals("action")) {
            String jeton = jetons.computeIfAbsent(role, qui -> jeton(personne));
            if (jeton.isEmpty()) {
                return;
            }
            reponse = personne.poster(
                    onglets.action(porte, parametres(dossier), jeton.split(" ")[1]),
                    Map.of(
                            "_jeton",
                            jeton.split(" ")[0],
                            "motif",
                            "x",
                            "libelle",
                            "x",
                            "cloture",
                            "2030-01-01",
                            "type",
                            "OUI_NON",
                            "valeurs",
                            "oui",
                            "courriel",
                            "x@example.org"));
        } else {
            reponse = personne.lire(onglets.adresse(porte, parametres(dossier)));
        }
        if (!reponse.corps().contains(REFUS) || reponse.corps().contains(SECRET)) {
            fautes.add(role + " " + porte + ": " + reponse.statut());
        }
    }

    /** Tokens of the application's forms and of the portal's; empty where no page of these portlets has a form for him. */
    private static String jeton(Navigateur personne) {
        for (String page : List.of(OngletsDEssai.onglet("mes-evaluations"), OngletsDEssai.onglet("pilotage"))) {
            Reponse lue = personne.lire("/portal/page/" + page);
            String jeton = jeton(lue);
            String suivi = lue.page().select(".es-onglets a:contains(Suivi)").attr("abs:href");
            if (jeton.isEmpty() && !suivi.isEmpty()) {
                jeton = jeton(personne.lire(suivi));
            }
            if (!jeton.isEmpty()) {
                return jeton;
            }
        }
        return "";
    }

    private static String jeton(Reponse page) {
        Element jeton = page.page().selectFirst(".entstage form input[name=_jeton]");
        return jeton == null
                ? ""
                : jeton.val() + " "
                        + page.page()
                                .selectFirst("form[action$=deconnexion] input[name=_jeton]")
                                .val();
    }

    private List<List<String>> etat() {
        return List.of(
                        "fiche_evaluation",
                        "fiche_evenement",
                        "reponse_evaluation",
                        "questionnaire",
                        "questionnaire_version",
                        "campagne",
                        "lien")
                .stream()
                .flatMap(table -> portail.lire("select * from " + table).stream())
                .toList();
    }

    @Test
    void whoever_may_gets_what_he_asked_for() {
        personnes.forEach((role, personne) -> portes.stream()
                .filter(porte -> porte.mapping().isEmpty() && porte.ouverteA(role))
                .forEach(porte -> {
                    Reponse reponse = personne.lire(onglets.adresse(porte, Parameters.NONE));
                    assertThat(reponse.statut()).as(role + " " + porte).isEqualTo(200);
                    assertThat(reponse.corps()).as(role + " " + porte).doesNotContain(REFUS, "problème imprévu");
                }));
    }

    @Test
    void two_of_each_portlet_on_one_page_do_not_disturb_each_other() {
        Navigateur admin = portail.connecte("admin").navigateur();
        OngletsDEssai.ajouter(admin, DOUBLE);
        try {
            for (String portlet : List.of("mes-evaluations", "mes-evaluations", "pilotage", "pilotage")) {
                OngletsDEssai.placer(admin, DOUBLE, "evaluation/" + portlet);
            }
            Visiteur agent = portail.connecte("baip").ouvrir("/portal/page/" + DOUBLE);
            assertThat(agent.page().select(".entstage")).hasSize(4);
            assertThat(agent.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();

            agent.suivre("Suivi").remplir(Map.of("mots", "introuvablement"), "Chercher");

            assertThat(agent.page().select("input[name=mots][type=search]").eachAttr("value"))
                    .contains("introuvablement");
            assertThat(agent.page().select(".entstage")).hasSize(4);
            assertThat(agent.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        } finally {
            OngletsDEssai.retirer(admin, DOUBLE);
        }
    }
}

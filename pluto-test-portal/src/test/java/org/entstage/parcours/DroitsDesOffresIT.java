package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * {@code docs/rights-offre.md} held against the running portal: every way in, asked by a person of each shipped role, and for
 * an offer and an application that are out of reach. And two of each portlet on one page.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DroitsDesOffresIT {

    private static final String REFUS = "Vous n’avez pas accès à cette page";
    private static final String DISPARUE = "Cette offre n’est plus publiée";
    private static final String SECRET = "Intitulé que personne d'ici ne lit";
    private static final String DOUBLE = "offres-deux-fois";
    private static final List<String> PORTLETS = List.of("offres", "gestion-offres");

    /** What speaks of one offer or one application, named by {@code id}. */
    private static final Set<String> D_UN_DOSSIER = Set.of(
            "archiver-offre",
            "arreter-offre",
            "candidature",
            "candidature-recue",
            "candidatures",
            "commencer-convention",
            "cv",
            "cv-recu",
            "donner-avis",
            "dupliquer-offre",
            "ecrire-message",
            "ecrire-offre",
            "fichier",
            "fichier-offre",
            "joindre-fichier",
            "obtenue",
            "offre",
            "postuler",
            "pourvoir-offre",
            "publier-offre",
            "regler",
            "regler-recherche",
            "renouveler-offre",
            "renvoyer-offre",
            "repondre-candidature",
            "retirer-candidature",
            "retirer-fichier",
            "soumettre-offre",
            "supprimer-recherche",
            "transferer-offre");

    private final PortailComplet portail = PortailComplet.surH2();
    private final OngletsDEssai onglets = new OngletsDEssai(portail, "offre", PORTLETS);
    private final Map<String, Navigateur> personnes = new LinkedHashMap<>();
    private final List<Porte> portes = Porte.toutes("rights-offre.md");
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

    /** An offer of another centre, not published, an application for it and a saved search: all of one number. */
    private void ecrireUnDossierDAilleurs() {
        dossier = 900_000_001L;
        portail.ecrire(
                "insert into offre (id, version, etablissement, annee, centre_id, structure_id, etat, saisie, intitule, pays,"
                        + " handicap, circuit, par_entreprise, cree_par, cree_par_nom, creee_le, modifiee_le, tri)"
                        + " select ?, 0, o.etablissement, o.annee, c.id, o.structure_id, 'BROUILLON', o.saisie, ?, 'FR', false,"
                        + " o.circuit, false, 'x', 'x', o.creee_le, o.modifiee_le, o.tri"
                        + " from offre o, centre_gestion c where c.code = 'DEG' order by o.id fetch first 1 rows only",
                dossier,
                SECRET);
        portail.ecrire(
                "insert into candidature (id, version, etablissement, offre_id, numero_etudiant, login, nom, etat, declaree)"
                        + " select ?, 0, etablissement, id, '20269998', 'personne', ?, 'RECUE', false from offre where id = ?",
                dossier,
                SECRET,
                dossier);
    }

    @AfterAll
    void rendre() {
        onglets.retirer();
        portail.ecrire("delete from candidature where id = ?", dossier);
        portail.ecrire("delete from offre where id = ?", dossier);
    }

    private static Parameters parametres(long id) {
        return Parameters.NONE
                .with("id", Long.toString(id))
                .with("offre", Long.toString(id))
                .with("structure", "1")
                .with("lien", "1")
                .with("correspondant", "1")
                .with("version", "0")
                .with("decision", "CORRIGER")
                .with("favorable", "true")
                .with("retenue", "true")
                .with("parNous", "true")
                .with("accord", "1");
    }

    @Test
    void whoever_may_not_is_refused_and_changes_nothing() {
        assertThat(portes).hasSizeGreaterThan(60);
        List<List<String>> avant = etat();
        List<String> fautes = new ArrayList<>();
        personnes.forEach((role, personne) -> portes.forEach(porte -> {
            boolean ailleurs = D_UN_DOSSIER.contains(porte.nom())
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
                            "_jeton", jeton.split(" ")[0],
                            "motif", "x",
                            "texte", "x",
                            "libelle", "x",
                            "frequence", "JAMAIS",
                            "jusquAu", "2030-01-01"));
        } else {
            reponse = personne.lire(onglets.adresse(porte, parametres(dossier)));
        }
        if (!refuse(porte, reponse.corps()) || reponse.corps().contains(SECRET)) {
            fautes.add(role + " " + porte + ": " + reponse.statut());
        }
    }

    /** An address of an offer that a student kept may have ended: he is told so, like of one that never was. */
    private static boolean refuse(Porte porte, String corps) {
        boolean gardee = porte.portlet().equals("offres") && porte.mapping().equals("vue=offre");
        return corps.contains(REFUS) || gardee && corps.contains(DISPARUE);
    }

    /** Tokens of the application's forms and of the portal's; empty where no page of these portlets has a form for him. */
    private static String jeton(Navigateur personne) {
        for (String portlet : PORTLETS) {
            Reponse page = personne.lire("/portal/page/" + OngletsDEssai.onglet(portlet));
            Element jeton = page.page().selectFirst(".entstage form input[name=_jeton]");
            if (jeton != null) {
                return jeton.val() + " "
                        + page.page()
                                .selectFirst("form[action$=deconnexion] input[name=_jeton]")
                                .val();
            }
        }
        return "";
    }

    private List<List<String>> etat() {
        return List.of("offre", "offre_evenement", "offre_cible", "candidature", "offre_alerte").stream()
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
            for (String portlet :
                    List.of("offre/offres", "offre/offres", "offre/gestion-offres", "offre/gestion-offres")) {
                OngletsDEssai.placer(admin, DOUBLE, portlet);
            }
            Visiteur agent = portail.connecte("baip").ouvrir("/portal/page/" + DOUBLE);
            assertThat(agent.page().select(".entstage")).hasSize(4);
            assertThat(agent.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();

            Element premiere = agent.page()
                    .select(".entstage:has(input[name=mots][type=search])")
                    .get(0);
            Map<String, String> saisie = new HashMap<>();
            premiere.selectFirst("form:has(input[name=mots])")
                    .select("input[type=hidden]")
                    .forEach(champ -> saisie.put(champ.attr("name"), champ.val()));
            saisie.put("mots", "introuvablement");
            agent.envoyer(
                    new Envoi(premiere.selectFirst("form:has(input[name=mots])").absUrl("action"), saisie));

            assertThat(agent.page().select("input[name=mots][type=search]").eachAttr("value"))
                    .filteredOn("introuvablement"::equals)
                    .hasSize(1);
            assertThat(agent.page().select(".entstage")).hasSize(4);
        } finally {
            OngletsDEssai.retirer(admin, DOUBLE);
        }
    }

    @Test
    void a_place_that_was_given_leads_to_the_convention_on_the_same_page() {
        String login = portail.nouvelEtudiant();
        String numero =
                portail.population().etudiantParLogin(login).orElseThrow().numero();
        String offre = portail.lire("select min(id) from offre where type = 'STAGE' and etat = 'PUBLIEE'")
                .get(0)
                .get(0);
        portail.ecrire(
                "insert into candidature (id, version, etablissement, offre_id, numero_etudiant, login, nom, etat, declaree,"
                        + " deposee_le, decidee_le) select 900000002, 0, etablissement, id, ?, ?, 'X', 'RETENUE', true,"
                        + " creee_le, creee_le from offre where id = ?",
                numero,
                login,
                Long.valueOf(offre));
        Navigateur admin = portail.connecte("admin").navigateur();
        OngletsDEssai.ajouter(admin, DOUBLE);
        try {
            OngletsDEssai.placer(admin, DOUBLE, "offre/offres");
            OngletsDEssai.placer(admin, DOUBLE, "stage/mes-stages");
            Visiteur etudiant = portail.connecte(login).ouvrir("/portal/page/" + DOUBLE);
            etudiant.suivre("Mes candidatures").suivre("Voir : ").presser("Commencer la convention");

            assertThat(etudiant.texte())
                    .contains("« Mes stages » vous propose maintenant cette convention", "Cette convention reprendra");
            assertThat(etudiant.page().select("input[name=candidature]").val()).isEqualTo("900000002");
        } finally {
            OngletsDEssai.retirer(admin, DOUBLE);
            portail.ecrire("delete from candidature where id = 900000002");
        }
    }
}

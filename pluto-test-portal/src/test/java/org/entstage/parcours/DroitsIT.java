package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.url.Parameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code docs/rights.md} held against the running portal: every way in, asked by a person of each shipped role for an
 * object of his own and of somebody else. All four portlets stand on tabs that everybody sees, so that nothing but the
 * rights keeps anybody out.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DroitsIT {

    private static final String REFUS = "Vous n’avez pas accès à cette page";
    private static final String SUJET = "Sujet que seuls les siens lisent";
    private static final String SUJET_AUTRE = "Sujet d'un autre centre que personne d'ici ne lit";
    private static final List<String> PORTLETS =
            List.of("mes-stages", "mes-stagiaires", "gestion-conventions", "administration");

    /** What speaks of one convention, named by {@code id}: what is asked for somebody else's is refused. */
    private static final Set<String> D_UNE_CONVENTION = Set.of(
            "fiche",
            "abandon",
            "accueil",
            "informations",
            "lieu",
            "recapitulatif",
            "precisions",
            "referent",
            "reprendre",
            "stage",
            "refuser",
            "abandonner",
            "choisir-referent",
            "choisir-structure",
            "enregistrer-accueil",
            "enregistrer-informations",
            "enregistrer-lieu",
            "enregistrer-precisions",
            "enregistrer-referent",
            "enregistrer-stage",
            "soumettre",
            "valider",
            "annuler",
            "conclure",
            "annuler-etape",
            "retirer",
            "avenant",
            "au-jour",
            "ecrire-avenant",
            "enregistrer-avenant",
            "soumettre-avenant",
            "valider-avenant",
            "refuser-avenant",
            "retirer-avenant",
            "annuler-avenant",
            "deroger-avenant",
            "retirer-derogation-avenant",
            "signatures",
            "signatures-papier",
            "signatures-envoyer",
            "signatures-actualiser",
            "signature-retirer",
            "signatures-recommencer",
            "fichier-signe",
            "pieces",
            "deposer-piece",
            "retirer-piece",
            "accepter-piece",
            "refuser-piece",
            "piece",
            "documents",
            "document",
            "document-ancien",
            "delivrer-attestation",
            "formulaire-accueil",
            "deposer-formulaire",
            "retirer-formulaire",
            "deroger",
            "retirer-derogation",
            "lien-accueil",
            "envoyer-lien",
            "renouveler-lien",
            "revoquer-lien",
            "apercu",
            "pdf");

    /** Changes by itself while requests run: answers of other systems, mails, tasks. */
    private static final Set<String> VIVANTES = Set.of(
            "dossier_scolaire",
            "courriel",
            "document_fige",
            "fichier",
            "scheduled_tasks",
            "databasechangelog",
            "databasechangeloglock");

    private final PortailComplet portail = PortailComplet.surH2();
    private final Map<String, Navigateur> personnes = new LinkedHashMap<>();
    private final OngletsDEssai onglets = new OngletsDEssai(portail, "stage", PORTLETS);
    private final Etudiant etudiant =
            portail.population().etudiantParLogin(portail.nouvelEtudiant()).orElseThrow();
    private final String nom =
            etudiant.identite().prenom() + " " + etudiant.identite().nomAffiche();
    private long sienne;
    private long autre;

    @BeforeAll
    void preparer() {
        onglets.poser();
        ecrireLesConventions();
        attribuer("pers001", "ADMIN_TECHNIQUE", null);
        personnes.put("ETUDIANT", portail.connecte(etudiant.login()).navigateur());
        personnes.put("ENSEIGNANT", portail.connecte("enseignant").navigateur());
        personnes.put("GESTIONNAIRE", portail.connecte("gestionnaire").navigateur());
        personnes.put("RESPONSABLE_CENTRE", portail.connecte("responsable").navigateur());
        personnes.put("BAIP", portail.connecte("baip").navigateur());
        personnes.put("ADMIN_FONCTIONNEL", portail.connecte("admin").navigateur());
        personnes.put("ADMIN_TECHNIQUE", portail.connecte("pers001").navigateur());
        personnes.put("AUDITEUR", portail.connecte("auditeur").navigateur());
    }

    /** The other tests of this portal see it as it was. */
    @AfterAll
    void retirerLesOnglets() {
        onglets.retirer();
        portail.ecrire("delete from attribution where cible in ('pers001', 'pers002')");
        portail.ecrire("delete from delegation where de_login = 'enseignant'");
        portail.ecrire("delete from role_droit where role_id in (select id from role where code = 'SANS_DECISION')");
        portail.ecrire("delete from role where code = 'SANS_DECISION'");
        portail.ecrire("delete from convention where id = ?", autre);
        changerLesDroits();
    }

    /** One of student, teacher and centre of science; the other has nothing in common with it. */
    private void ecrireLesConventions() {
        sienne = Redaction.commencer(portail.connecte(etudiant.login()))
                .complete()
                .pour(Map.of("sujet", SUJET))
                .soumise()
                .id();
        portail.multiplierLaDerniereConvention(1);
        autre = Long.parseLong(
                portail.lire("select max(id) from convention").get(0).get(0));
        portail.ecrire(
                "update convention set sujet = ?,"
                        + " centre_id = (select id from centre_gestion where code = 'DEG'),"
                        + " etudiant_id = (select min(id) from etudiant where id <> (select etudiant_id from convention where id = "
                        + sienne + ")),"
                        + " enseignant_id = (select min(id) from enseignant where login <> 'enseignant') where id = ?",
                SUJET_AUTRE,
                autre);
    }

    private void attribuer(String login, String role, String centre) {
        portail.ecrire(
                "insert into attribution (version, etablissement, role_code, beneficiaire, cible, type_perimetre,"
                        + " perimetre, creee_par, creee_le) values (0, '0350936C', ?, 'PERSONNE', ?, ?, ?, 'essai',"
                        + " '2026-01-01 00:00:00')",
                role,
                login,
                centre == null ? "ETABLISSEMENT" : "CENTRE",
                centre);
        changerLesDroits();
    }

    /** What every change through the product does; nodes look for it from time to time. */
    private void changerLesDroits() {
        if (portail.ecrire("update version_donnees set version = version + 1 where nom = 'droits'") == 0) {
            portail.ecrire("insert into version_donnees values ('0350936C', 'droits', 1)");
        }
    }

    /**
     * One thing that somebody asks for and may not have.
     *
     * @param convention whose file the address names
     */
    private record Demande(String role, Porte porte, long convention) {}

    @Test
    void whoever_may_not_is_refused_and_sees_nothing_and_changes_nothing() {
        List<Demande> demandes = demandes();
        Map<String, List<List<String>>> avant = base();

        // Each person one after the other, several persons at once: it is as if they were there together.
        List<String> fautes = personnes.entrySet().parallelStream()
                .flatMap(personne -> fautes(
                        personne.getValue(),
                        demandes.stream()
                                .filter(demande -> demande.role().equals(personne.getKey()))
                                .toList())
                        .stream())
                .toList();

        assertThat(fautes).isEmpty();
        assertThat(base()).isEqualTo(avant);
        assertThat(demandes).hasSizeGreaterThan(250);
    }

    /**
     * Every right that a role lacks is asked once by it, every way in once by somebody who may not, and every way to a
     * convention by each role for a convention that is out of its reach.
     */
    private List<Demande> demandes() {
        List<Porte> portes = Porte.toutes();
        assertThat(portes).hasSizeGreaterThan(80);
        assertThat(portes).extracting(Porte::portlet).containsAll(PORTLETS);
        List<Demande> demandes = new ArrayList<>();
        Set<Porte> demandees = new HashSet<>();
        int rang = 0;
        for (String role : personnes.keySet()) {
            Set<String> droits = new HashSet<>();
            Set<String> ailleurs = new HashSet<>();
            List<Porte> tournees = new ArrayList<>(portes);
            Collections.rotate(tournees, 23 * rang++);
            for (Porte porte : tournees) {
                if (!porte.ouverteA(role)) {
                    if (droits.add(porte.droit() + porte.phase()) | demandees.add(porte)) {
                        demandes.add(new Demande(role, porte, sienne));
                    }
                } else if (D_UNE_CONVENTION.contains(porte.nom())
                        && !porte.lettres().get(role).contains("E")
                        && ailleurs.add(porte.nom())) {
                    demandes.add(new Demande(role, porte, autre));
                }
            }
        }
        assertThat(demandees)
                .containsAll(portes.stream()
                        .filter(porte -> personnes.keySet().stream().anyMatch(role -> !porte.ouverteA(role)))
                        .toList());
        return demandes;
    }

    private List<String> fautes(Navigateur personne, List<Demande> demandes) {
        Jetons jetons = jetons(personne);
        return demandes.stream()
                .flatMap(demande -> faute(personne, demande, jetons).stream())
                .toList();
    }

    /** What is wrong with the answer to somebody who may not; empty when it is a refusal and nothing else. */
    private Optional<String> faute(Navigateur personne, Demande demande, Jetons jetons) {
        Porte porte = demande.porte();
        boolean action = porte.phase().equals("action");
        Reponse reponse = action
                ? personne.poster(
                        action(porte, demande.convention(), jetons),
                        Map.of("_jeton", jetons.application(), "motif", "x"))
                : personne.lire(adresse(porte, demande.convention()));
        String corps = reponse.corps();
        String faute = null;
        if (!corps.contains(REFUS)) {
            faute = "is not refused";
        } else if (corps.contains(SUJET_AUTRE) || corps.contains("%PDF") || !action && corps.contains(SUJET)) {
            faute = "sees what he may not";
        } else if (porte.phase().equals("resource") && reponse.statut() != 404) {
            faute = "status " + reponse.statut();
        }
        return Optional.ofNullable(faute).map(dite -> demande + ": " + dite);
    }

    @Test
    void whoever_may_gets_what_he_asked_for() {
        for (Map.Entry<String, Navigateur> personne : personnes.entrySet()) {
            for (Porte porte : Porte.toutes()) {
                boolean lecture =
                        porte.mapping().isEmpty() || Set.of("fiche", "pdf").contains(porte.nom());
                if (lecture && porte.ouverteA(personne.getKey())) {
                    Reponse reponse = personne.getValue().lire(adresse(porte, sienne));
                    assertThat(reponse.statut())
                            .as(personne.getKey() + " " + porte)
                            .isEqualTo(200);
                    assertThat(reponse.corps())
                            .as(personne.getKey() + " " + porte)
                            .doesNotContain(REFUS, "problème imprévu");
                    if (porte.nom().equals("fiche")) {
                        assertThat(reponse.page().text())
                                .as(personne.getKey() + " " + porte)
                                .contains(SUJET);
                    }
                }
            }
        }
    }

    /**
     * What carries a person's actions.
     *
     * @param application token of the web application's forms
     * @param portail token of the portal's addresses
     */
    private record Jetons(String application, String portail) {}

    private static Jetons jetons(Navigateur personne) {
        for (String portlet : PORTLETS) {
            for (String chemin :
                    List.of("", "/r:%s:vue:nouvelle", "/r:%s:vue:attributions", "/r:%s:vue:delegations-nouvelle")) {
                Reponse page = personne.lire("/portal/page/" + OngletsDEssai.onglet(portlet));
                Matcher fenetre = Pattern.compile("/m:(p\\d+):help").matcher(page.corps());
                if (fenetre.find() && !chemin.isEmpty()) {
                    page = personne.lire(
                            "/portal/page/" + OngletsDEssai.onglet(portlet) + chemin.formatted(fenetre.group(1)));
                }
                Element jeton = page.page().selectFirst(".entstage form input[name=_jeton]");
                if (jeton != null) {
                    return new Jetons(
                            jeton.val(),
                            page.page()
                                    .selectFirst("form[action$=deconnexion] input[name=_jeton]")
                                    .val());
                }
            }
        }
        throw new AssertionError("no form of the portlets for this person");
    }

    private String adresse(Porte porte, long convention) {
        return onglets.adresse(porte, parametres(convention));
    }

    private String action(Porte porte, long convention, Jetons jetons) {
        return onglets.action(porte, parametres(convention), jetons.portail());
    }

    /** Whatever a handler may ask for: what is missing would be refused for another reason. */
    private static Parameters parametres(long convention) {
        return Parameters.NONE
                .with("id", Long.toString(convention))
                .with("version", "0")
                .with("etape", "VALIDATION_CENTRE")
                .with("centre", "1")
                .with("code", "BAIP")
                .with("role", "BAIP")
                .with("avenant", "1")
                .with("regle", "R04")
                .with("login", "enseignant");
    }

    /** Every row of every table that nothing but a request changes; of long lists how many. */
    private Map<String, List<List<String>>> base() {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        for (List<String> table :
                portail.lire("select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")) {
            String nom = table.get(0);
            if (!VIVANTES.contains(nom)) {
                boolean longue = Integer.parseInt(portail.lire("select count(*) from " + nom)
                                .get(0)
                                .get(0))
                        > 2000;
                tables.put(nom, portail.lire(longue ? "select count(*) from " + nom : "select * from " + nom));
            }
        }
        return tables;
    }

    @Test
    void a_role_copied_and_narrowed_holds_from_the_next_request_on() {
        Visiteur admin = portail.connecte("admin").ouvrir("/portal/page/administration");
        admin.suivre("Rôles").suivre("Gestionnaire de centre").suivre("Copier ce rôle");
        admin.remplir(
                Map.of("code", "SANS_DECISION", "libelleFr", "Sans décision", "libelleEn", "No decision"),
                "Copier le rôle");
        String centre = portail.lire("select id from centre_gestion where code = 'SCI'")
                .get(0)
                .get(0);
        admin.ouvrir("/portal/page/administration")
                .suivre("Attributions de rôles")
                .suivre("Attribuer un rôle");
        admin.remplir(Map.of("recherche", "pers002"), "Rechercher").suivre("Choisir ");
        admin.remplir(Map.of("role", "SANS_DECISION", "type", "CENTRE", "centre", centre), "Attribuer un rôle");
        assertThat(admin.texte()).contains("Le rôle est attribué");
        Visiteur agent = portail.connecte("pers002");
        Porte fiche = porte("gestion-conventions", "vue=fiche");
        assertThat(agent.ouvrir(adresse(fiche, sienne)).texte()).contains("Valider la convention");

        admin.ouvrir("/portal/page/administration")
                .suivre("Rôles")
                .suivre("Sans décision")
                .suivre("Modifier les droits");
        retirer(admin, "CONVENTION_VALIDER");

        assertThat(agent.ouvrir(adresse(fiche, sienne)).texte())
                .contains(SUJET)
                .doesNotContain("Valider la convention");
        Jetons jetons = jetons(agent.navigateur());
        Porte valider = porte("gestion-conventions", "valider");
        assertThat(agent.navigateur()
                        .poster(action(valider, sienne, jetons), Map.of("_jeton", jetons.application()))
                        .corps())
                .contains(REFUS);
        assertThat(portail.lire("select etat from convention where id = ?", sienne))
                .containsExactly(List.of("SOUMISE"));
    }

    /** Sends the matrix of rights as it is drawn, without one of them. */
    private static void retirer(Visiteur admin, String droit) {
        Element formulaire = admin.page().selectFirst("form:has(input[name=droits])");
        List<Map.Entry<String, String>> champs = new ArrayList<>();
        formulaire
                .select("input[type=hidden]")
                .forEach(champ -> champs.add(Map.entry(champ.attr("name"), champ.val())));
        formulaire.select("input[name=droits][checked]").eachAttr("value").stream()
                .filter(valeur -> !valeur.startsWith(droit + ":"))
                .forEach(valeur -> champs.add(Map.entry("droits", valeur)));
        Reponse reponse = admin.navigateur().poster(formulaire.absUrl("action"), champs);
        assertThat(reponse.page().text()).contains("Les droits du rôle sont enregistrés");
    }

    @Test
    void a_delegation_starts_and_ends_by_its_dates() {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        portail.ecrire(
                "insert into delegation (version, etablissement, de_login, de_nom, a_login, a_nom, nature, debut, fin,"
                        + " creee_par, creee_le) values (0, '0350936C', 'enseignant', 'x', 'ens012', 'x', 'ENSEIGNANT',"
                        + " ?, ?, 'enseignant', '2026-01-01 00:00:00')",
                jour.minusDays(9),
                jour.minusDays(1));
        Visiteur enseignant = portail.connecte("enseignant");
        deleguer(enseignant, "ens010", jour, jour);
        deleguer(enseignant, "ens011", jour.plusDays(1), jour.plusDays(3));
        Porte fiche = porte("mes-stagiaires", "vue=fiche");

        Visiteur remplacant = portail.connecte("ens010").ouvrir(adresse(fiche, sienne));
        assertThat(remplacant.texte()).contains(SUJET);
        for (String autreJour : List.of("ens011", "ens012")) {
            assertThat(portail.connecte(autreJour)
                            .ouvrir(adresse(fiche, sienne))
                            .texte())
                    .as(autreJour)
                    .contains(REFUS)
                    .doesNotContain(SUJET);
        }

        enseignant
                .ouvrir("/portal/page/mes-stagiaires")
                .suivre("Mes délégations")
                .presser("Mettre fin");
        assertThat(remplacant.ouvrir(adresse(fiche, sienne)).texte())
                .contains(REFUS)
                .doesNotContain(SUJET);
    }

    private static void deleguer(Visiteur enseignant, String a, LocalDate debut, LocalDate fin) {
        enseignant
                .ouvrir("/portal/page/mes-stagiaires")
                .suivre("Mes délégations")
                .suivre("Déléguer mes droits");
        enseignant.remplir(Map.of("recherche", a), "Rechercher").suivre("Choisir ");
        enseignant.remplir(
                Map.of("nature", "ENSEIGNANT", "debut", debut.toString(), "fin", fin.toString()), "Déléguer");
        assertThat(enseignant.texte()).contains("La délégation est enregistrée");
    }

    @Test
    void support_sees_what_a_person_sees_everywhere_and_writes_nothing() {
        Visiteur admin = portail.connecte("admin").ouvrir("/portal/page/administration");
        admin.suivre("Voir comme une autre personne").remplir(Map.of("recherche", etudiant.numero()), "Rechercher");
        admin.presser("Voir comme");
        assertThat(admin.texte()).contains("Vous voyez comme " + nom);

        admin.ouvrir("/portal/page/assistance");
        assertThat(admin.texte()).contains("Vous voyez comme " + nom).contains("Soumise au centre");
        assertThat(admin.ouvrir(adresse(porte("mes-stages", "vue=fiche"), sienne))
                        .texte())
                .contains(SUJET);
        assertThat(admin.ouvrir(adresse(porte("mes-stages", "vue=fiche"), autre))
                        .texte())
                .contains(REFUS);
        assertThat(admin.ouvrir(adresse(porte("mes-stages", "vue=nouvelle"), sienne))
                        .texte())
                .contains(REFUS);
        assertThat(admin.ouvrir(adresse(porte("administration", "vue=droits"), sienne))
                        .texte())
                .contains(REFUS);

        admin.ouvrir("/portal/page/assistance").presser("Revenir");
        assertThat(admin.texte()).doesNotContain("Vous voyez comme");
        assertThat(portail.lire("select login, reference, avant, apres from journal_administration"
                        + " where objet = 'observation' order by id"))
                .containsExactly(
                        Arrays.asList("admin", etudiant.login(), null, nom),
                        Arrays.asList("admin", etudiant.login(), nom, null));
        assertThat(portail.lire("select count(*) from convention_historique where login = 'admin'"))
                .containsExactly(List.of("0"));
    }

    private static Porte porte(String portlet, String mapping) {
        return Porte.toutes().stream()
                .filter(porte ->
                        porte.portlet().equals(portlet) && porte.mapping().equals(mapping))
                .findFirst()
                .orElseThrow();
    }
}

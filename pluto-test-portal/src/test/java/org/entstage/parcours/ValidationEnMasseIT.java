package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Personnel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fifty conventions of a work queue validated at once, without a script: three are refused, each with its reason. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationEnMasseIT {

    private static final int COMBIEN = 50;
    /** So many weeks of the spring, that neither the host nor the tutor nor the referent has too many trainees in one. */
    private static final int SEMAINES = 18;

    private final PortailComplet portail = PortailComplet.surH2();
    private final Visiteur agent = portail.connecte("baip");

    @Test
    void fifty_are_validated_at_once_and_of_the_three_that_cannot_be_each_says_why() {
        List<Long> ids = cinquanteSoumises();
        agent.ouvrir(Bureau.ONGLET).suivre("À faire par moi").suivre("Cocher toute la file");
        Map<Long, String> lignes = lignes(ids);
        assertThat(lignes).as("all of them wait").hasSize(COMBIEN);
        long changee = ids.get(3);
        long sansReferent = ids.get(10);
        long renvoyee = ids.get(20);
        portail.ecrire("update convention set version = version + 1 where id = ?", changee);
        portail.ecrire("update convention set enseignant_id = null where id = ?", sansReferent);
        portail.ecrire("update convention set etat = 'A_CORRIGER' where id = ?", renvoyee);

        Document bilan = valider(new ArrayList<>(lignes.values()));

        assertThat(bilan.select(".es-total").text()).contains("47 étapes validées.", "3 étapes refusées.");
        Elements rangees = bilan.select("tbody tr");
        assertThat(rangees).hasSize(COMBIEN);
        assertThat(rangees.subList(0, 3)).allMatch(rangee -> rangee.text().contains("refusée"));
        assertThat(rangee(rangees, changee)).contains("a changé depuis que la liste a été affichée");
        assertThat(rangee(rangees, sansReferent)).containsIgnoringCase("référent");
        assertThat(rangee(rangees, renvoyee)).doesNotContain("validée");
        assertThat(etats(ids)).containsEntry("VALIDEE", 47L).containsEntry("SOUMISE", 2L);
        assertThat(portail.lire("select count(*) from etape_a_faire where convention_id in (" + parmi(ids) + ")"))
                .containsExactly(List.of("3"));
        portail.ecrire("update convention set etat = 'ANNULEE' where id in (" + parmi(ids) + ")");
        portail.ecrire("delete from etape_a_faire where convention_id in (" + parmi(ids) + ")");
    }

    private Document valider(List<String> cochees) {
        Element formulaire = agent.page().selectFirst("input[name=lignes]").closest("form");
        List<Map.Entry<String, String>> champs = new ArrayList<>();
        formulaire
                .select("input[type=hidden]")
                .forEach(cache -> champs.add(Map.entry(cache.attr("name"), cache.attr("value"))));
        cochees.forEach(ligne -> champs.add(Map.entry("lignes", ligne)));
        Reponse bilan = agent.navigateur().poster(formulaire.absUrl("action"), champs);
        assertThat(bilan.texte("[role=status]")).contains("25 étapes examinées sur 50");
        return agent.navigateur()
                .soumettre(bilan, "form[data-es-suite]", Map.of())
                .page();
    }

    /** Values of the boxes of these conventions, by their ids. */
    private Map<Long, String> lignes(List<Long> ids) {
        Map<Long, String> lignes = new HashMap<>();
        for (Element coche : agent.page().select("input[name=lignes]")) {
            long id = Long.parseLong(coche.val().substring(0, coche.val().indexOf('-')));
            if (ids.contains(id)) {
                lignes.put(id, coche.val());
            }
        }
        return lignes;
    }

    private static String rangee(Elements rangees, long id) {
        return rangees.stream()
                .map(Element::text)
                .filter(texte -> texte.contains(String.format("-%06d", id)))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> etats(List<Long> ids) {
        return portail.lire("select etat from convention where id in (" + parmi(ids) + ")").stream()
                .collect(Collectors.groupingBy(ligne -> ligne.get(0), Collectors.counting()));
    }

    /** A teacher whom no other story names: nobody follows more than sixteen trainees on one day (D124-3). */
    private String referent() {
        return portail.population().personnels().stream()
                .filter(Personnel::enseigne)
                .map(Personnel::login)
                .filter(login -> !login.equals("enseignant"))
                .skip(40)
                .findFirst()
                .orElseThrow();
    }

    /** One is handed in as a student does it; the others are its copies for other students in other weeks. */
    private List<Long> cinquanteSoumises() {
        LocalDate debut = StageExemple.debut();
        Redaction premiere = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete(referent())
                .pour(Map.of("debut", debut.toString(), "fin", debut.plusDays(4).toString()))
                .soumise();
        long modele = premiere.id();
        List<Long> ids = new ArrayList<>(List.of(modele));
        for (int rang = 1; rang < COMBIEN; rang++) {
            ids.add(copie(modele, rang, debut.plusWeeks(rang % SEMAINES)));
        }
        return ids;
    }

    private long copie(long modele, int rang, LocalDate debut) {
        portail.multiplierLaDerniereConvention(1);
        long id = Long.parseLong(
                portail.lire("select max(id) from convention").get(0).get(0));
        String numero = "2099" + String.format("%04d", rang);
        portail.ecrire(
                "insert into etudiant (version, etablissement, numero, login, civilite, nom, prenom, courriel, recherche)"
                        + " select 0, etablissement, ?, ?, civilite, nom, prenom, courriel, recherche from etudiant"
                        + " where id = (select etudiant_id from convention where id = ?)",
                numero,
                "masse" + rang,
                modele);
        portail.ecrire(
                "update convention set etudiant_id = (select id from etudiant where numero = ?), debut = ?, fin = ?"
                        + " where id = ?",
                numero,
                debut,
                debut.plusDays(4),
                id);
        copier("convention_historique", modele, id);
        copier("etape_a_faire", modele, id);
        return id;
    }

    private void copier(String table, long modele, long id) {
        String colonnes = portail
                .lire(
                        "select column_name from information_schema.columns where lower(table_name) = ?"
                                + " and lower(column_name) not in ('id', 'convention_id')",
                        table)
                .stream()
                .map(colonne -> colonne.get(0))
                .collect(Collectors.joining(", "));
        portail.ecrire(
                "insert into " + table + " (convention_id, " + colonnes + ") select ?, " + colonnes + " from " + table
                        + " where convention_id = ? order by id",
                id,
                modele);
    }

    private static String parmi(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

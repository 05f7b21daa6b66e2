package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.portail.Navigateur;
import org.entstage.portail.Navigateur.Reponse;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;
import org.jsoup.nodes.Element;

/**
 * A student's whole work at one convention, for who wants to know what that costs: every page and every form of it, each
 * once, and what the scripts of the pages ask meanwhile (a look at the list of names for each name that is typed, a new
 * estimate of hours and pay for each field that changes them). Style sheet and scripts are not asked for: a browser keeps
 * them.
 */
public final class DepotComplet {

    private final String url;
    private final Population population;
    private final List<String> referents;

    /** @param url of a portal of this population */
    public DepotComplet(String url, Population population) {
        this.url = url;
        this.population = population;
        this.referents = population.personnels().stream()
                .filter(Personnel::enseigne)
                .map(Personnel::login)
                .toList();
    }

    /** Logins of students who write an ordinary convention. */
    public List<String> etudiants() {
        return List.copyOf(PortailComplet.ordinaires(population));
    }

    /**
     * From the first page of his portlet to the convention that is handed in; the login is not part of it.
     *
     * @param rang another one for each, so that no teacher follows too many
     * @return time in which he waited for an answer
     */
    public Duration executer(String login, int rang) {
        Navigateur navigateur = new Navigateur(url);
        Visiteur etudiant = Visiteur.connecte(navigateur, url, population, login);
        Duration avant = navigateur.attente();
        String referent = referents.get(referents.size() - 1 - rang % (referents.size() / 2));
        Redaction redaction = Redaction.commencer(etudiant).dansLaFoulee().etape("Organisme d’accueil");
        proposer(etudiant, StageExemple.HOTE);
        redaction.chez(StageExemple.HOTE).avecTuteur(StageExemple.lieuDUnAutreTuteur());
        estimer(etudiant, StageExemple.stage());
        redaction.pour(StageExemple.stage()).etape("Enseignant référent");
        proposer(etudiant, population.personnel(referent).orElseThrow().nom());
        redaction.suiviePar(referent).soumise();
        return navigateur.attente().minus(avant);
    }

    /** What the script of a search field asks when somebody has typed a name. */
    private static void proposer(Visiteur etudiant, String nom) {
        String adresse = etudiant.page().selectFirst("[data-es-combo]").absUrl("data-es-combo");
        Reponse propositions = etudiant.navigateur().poster(adresse, Map.of("debut", nom));
        assertThat(propositions.corps()).contains("libelle");
    }

    /** What the script of the placement's form asks while its fields are filled in, one after the other. */
    private static void estimer(Visiteur etudiant, Map<String, String> champs) {
        Element formulaire = etudiant.page().selectFirst("form[data-es-apercu]");
        String adresse = formulaire.absUrl("data-es-apercu");
        String sauf = formulaire.attr("data-es-sauf");
        Map<String, String> saisie = new LinkedHashMap<>(etudiant.saisie("Enregistrer et continuer"));
        saisie.remove("_jeton");
        champs.forEach((nom, valeur) -> {
            saisie.put(nom, valeur);
            if (!formulaire.selectFirst("[name=" + nom + "]").is(sauf)) {
                Reponse estimation = etudiant.navigateur().poster(adresse, saisie);
                assertThat(estimation.statut()).isEqualTo(200);
            }
        });
    }
}

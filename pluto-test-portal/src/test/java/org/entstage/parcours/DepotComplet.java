package org.entstage.parcours;

import java.time.Duration;
import java.util.List;
import org.entstage.portail.Navigateur;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;

/** A student's whole work at one convention: every page and every form of it, for who wants to know what that costs. */
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
        Redaction.commencer(etudiant)
                .complete(referents.get(referents.size() - 1 - rang % (referents.size() / 2)))
                .soumise();
        return navigateur.attente().minus(avant);
    }
}

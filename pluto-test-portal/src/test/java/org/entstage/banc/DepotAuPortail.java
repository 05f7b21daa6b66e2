package org.entstage.banc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entstage.banc.modele.Mesure;
import org.entstage.parcours.DepotComplet;
import org.entstage.portail.demo.population.Population;

/**
 * What one convention costs in all: the sum of the times of every request of a student, from the list of his placements to
 * the convention that is handed in. Apogée answers at once: what it takes is no time of ours.
 */
final class DepotAuPortail {

    private static final int ECHAUFFEMENT = 8;
    private static final int REPETITIONS = 12;

    private DepotAuPortail() {}

    static Mesure mesurer(PortailDuBanc portail, BaseDuBanc base, Population population) throws SQLException {
        DepotComplet depot = new DepotComplet(portail.url(), population);
        List<Double> durees = new ArrayList<>();
        List<Integer> ordres = new ArrayList<>();
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            int rang = 0;
            for (String login : libres(depot.etudiants(), base)) {
                int avant = compteur.ordres();
                double duree = depot.executer(login, rang).toNanos() / 1e6;
                if (rang >= ECHAUFFEMENT) {
                    durees.add(duree);
                    if (avant >= 0) {
                        ordres.add(compteur.ordres() - avant);
                    }
                }
                rang++;
            }
        }
        return Mesure.de("all requests of one convention", durees, ordres);
    }

    /** Students who have none yet: the rules look at all placements of a person. */
    private static List<String> libres(List<String> logins, BaseDuBanc base) throws SQLException {
        List<String> libres = new ArrayList<>();
        for (String login : logins) {
            if (libres.size() < ECHAUFFEMENT + REPETITIONS
                    && base.nombre("select count(*) from convention c join etudiant e on e.id = c.etudiant_id"
                                    + " where e.login = '" + login + "'")
                            == 0) {
                libres.add(login);
            }
        }
        if (libres.size() <= ECHAUFFEMENT) {
            throw new IllegalStateException("too few students without a convention: " + libres.size());
        }
        return libres;
    }
}

package org.entstage.banc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entstage.banc.modele.Mesure;
import org.entstage.parcours.DepotComplet;
import org.entstage.portail.demo.population.Population;

/**
 * What one convention costs in all: the sum of the times of every request of a student, from the list of his placements to
 * the convention that is handed in, as his browser waits for them (what it does with the answers is not counted). The
 * portal is as in the middle of a day: it has served as many conventions before as an institution with ten thousand a
 * year has in one. Apogée answers at once: what it takes is no time of ours.
 */
final class DepotAuPortail {

    private static final int ECHAUFFEMENT = 50;
    private static final int REPETITIONS = 25;

    private final DepotComplet depot;
    private final BaseDuBanc base;
    private final List<String> etudiants;
    private final long derniere;

    private DepotAuPortail(DepotComplet depot, BaseDuBanc base) throws SQLException {
        this.depot = depot;
        this.base = base;
        this.etudiants = libres(depot.etudiants(), base);
        this.derniere = base.nombre("select max(id) from convention");
    }

    static Mesure mesurer(PortailDuBanc portail, BaseDuBanc base, Population population) throws SQLException {
        return new DepotAuPortail(new DepotComplet(portail.url(), population), base).mesurer();
    }

    private Mesure mesurer() throws SQLException {
        List<Double> durees = new ArrayList<>();
        List<Integer> ordres = new ArrayList<>();
        try (CompteurDuServeur compteur = CompteurDuServeur.de(base)) {
            for (int rang = 0; rang < ECHAUFFEMENT + REPETITIONS; rang++) {
                if (rang % etudiants.size() == 0) {
                    liberer();
                }
                int avant = compteur.ordres();
                Duration duree = depot.executer(etudiants.get(rang % etudiants.size()), rang);
                if (rang >= ECHAUFFEMENT) {
                    durees.add(duree.toNanos() / 1e6);
                    if (avant >= 0) {
                        ordres.add(compteur.ordres() - avant);
                    }
                }
            }
        }
        return Mesure.de("all requests of one convention", durees, ordres);
    }

    /** What was handed in here binds nobody any more: students begin again, teachers may follow others. */
    private void liberer() throws SQLException {
        base.executer("update convention set etat = 'ANNULEE' where id > " + derniere + " and etat <> 'ANNULEE'");
        base.executer("delete from etape_a_faire where convention_id > " + derniere);
    }

    /** Students who have none yet: the rules look at all placements of a person. */
    private static List<String> libres(List<String> logins, BaseDuBanc base) throws SQLException {
        List<String> libres = new ArrayList<>();
        for (String login : logins) {
            if (base.nombre("select count(*) from convention c join etudiant e on e.id = c.etudiant_id"
                            + " where e.login = '" + login + "'")
                    == 0) {
                libres.add(login);
            }
        }
        if (libres.isEmpty()) {
            throw new IllegalStateException("no student without a convention");
        }
        return libres;
    }
}

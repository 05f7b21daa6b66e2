package org.entstage.portail.demo.population;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A student of the sample population, as Apogée and the directory know them.
 *
 * @param numero student number, a decimal string
 * @param codeIndividu inner key of Apogée
 * @param login uid in the directory
 * @param inscriptions all years, newest first; empty when never registered
 * @param listeRouge not to be shown in searches of the directory
 * @param dansAnnuaire false for the few whom the directory does not know yet
 */
public record Etudiant(
        String numero,
        int codeIndividu,
        String login,
        Identite identite,
        Coordonnees coordonnees,
        String caissePrimaire,
        List<Inscription> inscriptions,
        boolean listeRouge,
        boolean dansAnnuaire) {

    /** @return the registrations of a year, the main one first */
    public List<Inscription> inscriptions(int annee) {
        return inscriptions.stream().filter(i -> i.annee() == annee).toList();
    }

    Etudiant avecIdentite(UnaryOperator<Identite> changement) {
        return new Etudiant(
                numero,
                codeIndividu,
                login,
                changement.apply(identite),
                coordonnees,
                caissePrimaire,
                inscriptions,
                listeRouge,
                dansAnnuaire);
    }

    Etudiant avecCoordonnees(UnaryOperator<Coordonnees> changement) {
        return new Etudiant(
                numero,
                codeIndividu,
                login,
                identite,
                changement.apply(coordonnees),
                caissePrimaire,
                inscriptions,
                listeRouge,
                dansAnnuaire);
    }

    Etudiant inscrit(Inscription... toutes) {
        return new Etudiant(
                numero,
                codeIndividu,
                login,
                identite,
                coordonnees,
                caissePrimaire,
                List.of(toutes),
                listeRouge,
                dansAnnuaire);
    }

    Etudiant surListeRouge() {
        return new Etudiant(
                numero, codeIndividu, login, identite, coordonnees, caissePrimaire, inscriptions, true, dansAnnuaire);
    }

    Etudiant horsAnnuaire() {
        return new Etudiant(
                numero, codeIndividu, login, identite, coordonnees, caissePrimaire, inscriptions, listeRouge, false);
    }
}

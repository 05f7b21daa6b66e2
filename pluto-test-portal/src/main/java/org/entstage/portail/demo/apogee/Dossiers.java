package org.entstage.portail.demo.apogee;

import java.util.List;
import java.util.Map;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;

/** Finds students and registrations for the services, with the refusals that the contract knows. */
final class Dossiers {
    /** Accepted instead of a year. */
    static final String TOUTES = "toutes";

    private static final Map<String, String> ETATS = Map.of("E", "En cours", "A", "Annulée", "R", "Résiliée");

    private final Population population;
    private final Fautes fautes;

    Dossiers(Population population, Fautes fautes) {
        this.population = population;
        this.fautes = fautes;
    }

    Etudiant etudiant(String numero) {
        return population.etudiant(numero(numero)).orElseThrow(() -> fautes.rien("etudiant"));
    }

    /** The administrative service names an unknown student in its own way. */
    Etudiant etudiantDuService(String numero) {
        return population.etudiant(numero(numero)).orElseThrow(() -> fautes.incoherent("invalidUser"));
    }

    private String numero(String brut) {
        String numero = Parametre.valeur(brut);
        if (numero == null) {
            throw fautes.absent("codEtu");
        }
        if (!numero.matches("\\d{1,9}")) {
            throw fautes.incoherent("codEtu");
        }
        return numero;
    }

    List<Inscription> inscriptions(Etudiant etudiant, String annee) {
        String voulue = Parametre.valeur(annee);
        if (voulue == null) {
            throw fautes.absent("annee");
        }
        if (TOUTES.equals(voulue)) {
            return etudiant.inscriptions();
        }
        if (!voulue.matches("\\d{4}")) {
            throw fautes.incoherent("annee");
        }
        return etudiant.inscriptions(Integer.parseInt(voulue));
    }

    /** @return the states asked for, which stand in the order A, R, E; all of them when the parameter is absent */
    String etats(String brut) {
        String etats = Parametre.valeur(brut);
        if (etats != null && !etats.matches("A?R?E?")) {
            throw fautes.incoherent("etat");
        }
        return etats == null ? "ARE" : etats;
    }

    /** @return the words for a state */
    static String libelleEtat(String code) {
        return ETATS.get(code);
    }

    /** @return state of the annual registration: in progress as soon as one step is */
    static String etatAnnuel(List<Inscription> memeAnnee) {
        return memeAnnee.stream().anyMatch(i -> "E".equals(i.etat()))
                ? "E"
                : memeAnnee.get(0).etat();
    }
}

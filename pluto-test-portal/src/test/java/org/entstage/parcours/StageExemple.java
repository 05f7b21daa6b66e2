package org.entstage.parcours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An ordinary full-time placement of five months, in the second half of the current teaching year. */
public final class StageExemple {

    static final String SUJET = "Refonte de l'outil de planification des tournées";
    static final String ACTIVITES = "Recueil des besoins, développement d'un prototype, essais avec les équipes.";
    static final String COMPETENCES = "Conduire un projet de bout en bout, concevoir et éprouver une application.";
    static final String TUTEUR = "Sidonie Guetteboussole";

    private static final int PREMIER_MOIS = 9;
    private static final AtomicInteger TUTEURS = new AtomicInteger();

    private StageExemple() {}

    /** A known host organisation of the demonstration. */
    static final String HOTE = "Ateliers Chantelune";

    static LocalDate debut() {
        return LocalDate.of(annee() + 1, 2, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate fin() {
        return LocalDate.of(annee() + 1, 6, 30);
    }

    private static int annee() {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        return jour.getMonthValue() >= PREMIER_MOIS ? jour.getYear() : jour.getYear() - 1;
    }

    /** The tutor, as typed. */
    static Map<String, String> lieu() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("tuteurPrenom", "Sidonie");
        champs.put("tuteurNom", "Guetteboussole");
        champs.put("tuteurFonction", "Cheffe de projet");
        champs.put("tuteurCourriel", "sidonie.guetteboussole@entreprises.example.org");
        champs.put("tuteurTelephone", "02 61 91 00 01");
        return champs;
    }

    /** The same place with a tutor whom nobody has met: another last name that begins alike. */
    static Map<String, String> lieuDUnAutreTuteur() {
        Map<String, String> champs = lieu();
        int rang = TUTEURS.getAndIncrement();
        champs.put("tuteurNom", "Guetteboussole-" + (char) ('A' + rang / 26 % 26) + (char) ('a' + rang % 26));
        return champs;
    }

    /** The placement, as typed; the rest of the form is right already. */
    static Map<String, String> stage() {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("sujet", SUJET);
        champs.put("theme", "INFO");
        champs.put("activites", ACTIVITES);
        champs.put("competences", COMPETENCES);
        champs.put("debut", debut().toString());
        champs.put("fin", fin().toString());
        return champs;
    }

    /** A new host organisation, with a SIRET that exists by its key. */
    static Map<String, String> organisme(String nom, String siret) {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("raisonSociale", nom);
        champs.put("siret", siret);
        champs.put("voie", "3 rue des Essais");
        champs.put("codePostal", "35000");
        champs.put("commune", "RENNES");
        champs.put("type", "ENT-PRIV");
        champs.put("representantNom", "Andréa Patronne");
        champs.put("representantFonction", "Gérante");
        return champs;
    }
}

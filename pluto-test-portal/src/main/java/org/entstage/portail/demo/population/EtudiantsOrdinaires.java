package org.entstage.portail.demo.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the student that belongs to a number, before {@link EtudiantsRemarquables} changes the remarkable ones. */
final class EtudiantsOrdinaires {
    /** Number of the first student. */
    static final int PREMIER = 20260001;

    private static final List<String> VOIES = List.of(
            "rue de l'Échantillon",
            "avenue du Prototype",
            "impasse des Brouillons",
            "boulevard du Modèle",
            "allée du Patron",
            "chemin de l'Esquisse",
            "place de la Maquette",
            "quai des Épreuves",
            "sentier d'Essai",
            "cours du Spécimen");
    private static final List<String> CAISSES = List.of(
            "CPAM D'ILLE-ET-VILAINE",
            "CPAM DU FINISTERE",
            "CPAM DU MORBIHAN",
            "CPAM DE LOIRE-ATLANTIQUE",
            "CPAM DES COTES-D'ARMOR",
            "MSA PORTES DE BRETAGNE");
    private static final List<String> ETRANGERS =
            List.of("109", "134", "216", "326", "341", "350", "351", "352", "416");

    private final Nomenclature nomenclature;
    private final int annee;

    EtudiantsOrdinaires(Nomenclature nomenclature, int annee) {
        this.nomenclature = nomenclature;
        this.annee = annee;
    }

    Etudiant fabriquer(int numero) {
        Identite identite = identite(numero);
        return new Etudiant(
                Integer.toString(numero),
                numero - PREMIER + 500_001,
                login(numero),
                identite,
                coordonnees(numero, identite),
                Tirage.chance("caisse-inconnue", numero, 150) ? null : Tirage.choix("caisse", numero, CAISSES),
                inscriptions(numero),
                Tirage.chance("liste-rouge", numero, 10),
                true);
    }

    private static String login(int numero) {
        int rang = numero - PREMIER + 1;
        if (rang > 9) {
            return "e" + numero;
        }
        return rang == 1 ? "etudiant" : "etudiant" + rang;
    }

    private Identite identite(int numero) {
        boolean feminin = Tirage.chance("sexe", numero, 540);
        String prenom = Noms.prenom(feminin, "prenom", numero);
        boolean etranger = Tirage.chance("etranger", numero, 90);
        return new Identite(
                feminin,
                Noms.nom(Tirage.biaise("nom", numero, Noms.nombreDeNoms(), 1.7)),
                null,
                prenom,
                prenom,
                LocalDate.of(annee - 25, 9, 1).plusDays(Tirage.entier("naissance", numero, 7 * 365)),
                nomenclature.pays(etranger ? Tirage.choix("pays", numero, ETRANGERS) : Pays.CODE_FRANCE),
                ine(numero));
    }

    private static String ine(int numero) {
        char a = (char) ('A' + Tirage.entier("ine-a", numero, 26));
        char b = (char) ('A' + Tirage.entier("ine-b", numero, 26));
        return String.format(Locale.ROOT, "%09d%c%c", 190_000_000 + (numero - PREMIER) * 37, a, b);
    }

    private Coordonnees coordonnees(int numero, Identite identite) {
        Adresse fixe = adresse("fixe", numero, Tirage.chance("tel", numero, 400) ? fixe(numero) : null);
        String compte = compte(numero, identite);
        return new Coordonnees(
                fixe,
                Tirage.chance("loge-ailleurs", numero, 600) ? adresse("annuelle", numero, null) : fixe,
                Tirage.chance("sans-portable", numero, 50) ? null : portable(numero),
                Tirage.chance("sans-courriel", numero, 80) ? null : compte + "@perso.example.org",
                compte + "@etu." + Etablissement.DOMAINE);
    }

    /** First part of the mail addresses: the name, told from homonyms by the end of the number. */
    static String compte(int numero, Identite identite) {
        return Noms.enAscii(identite.prenom()) + "." + Noms.enAscii(identite.nomAffiche()) + numero % 10_000;
    }

    private Adresse adresse(String etiquette, int numero, String telephone) {
        String voie = Tirage.choix(etiquette + "-voie", numero, VOIES);
        String ligne1 = (1 + Tirage.entier(etiquette + "-numero", numero, 180)) + " " + voie;
        String ligne2 = Tirage.chance(etiquette + "-appartement", numero, 300)
                ? "Appartement " + (1 + Tirage.entier(etiquette + "-porte", numero, 60))
                : null;
        Commune commune = Tirage.choix(etiquette + "-commune", numero, nomenclature.communes());
        return new Adresse(ligne1, ligne2, null, commune, null, nomenclature.pays(Pays.CODE_FRANCE), telephone);
    }

    // The regulator keeps these two blocks for works of fiction: nobody can be rung up by mistake.
    private static String portable(int numero) {
        return "06 39 98 " + deux("portable-a", numero) + " " + deux("portable-b", numero);
    }

    private static String fixe(int numero) {
        return "02 61 91 " + deux("fixe-a", numero) + " " + deux("fixe-b", numero);
    }

    private static String deux(String etiquette, int numero) {
        return String.format(Locale.ROOT, "%02d", Tirage.entier(etiquette, numero, 100));
    }

    private List<Inscription> inscriptions(int numero) {
        Etape etape = Tirage.choix("etape", numero, nomenclature.etapes());
        List<Inscription> inscriptions = new ArrayList<>();
        if (Tirage.chance("parti", numero, 60)) {
            inscriptions.add(Inscription.ordinaire(annee - 1, etape));
            return inscriptions;
        }
        Inscription principale = Inscription.ordinaire(annee, etape).sous(regime(numero));
        inscriptions.add(Tirage.chance("impaye", numero, 25) ? principale.impayee() : principale);
        if (Tirage.chance("double", numero, 30)) {
            Etape autre = Tirage.choix("autre-etape", numero, nomenclature.etapes());
            if (!autre.equals(etape)) {
                inscriptions.add(Inscription.ordinaire(annee, autre).secondaire());
            }
        }
        if (etape.precedente() != null) {
            inscriptions.add(Inscription.ordinaire(annee - 1, nomenclature.etape(etape.precedente())));
        }
        return List.copyOf(inscriptions);
    }

    private static Regime regime(int numero) {
        int tirage = Tirage.entier("regime", numero, 100);
        if (tirage < 92) {
            return Regime.INITIALE;
        }
        return Regime.values()[1 + tirage % (Regime.values().length - 1)];
    }
}

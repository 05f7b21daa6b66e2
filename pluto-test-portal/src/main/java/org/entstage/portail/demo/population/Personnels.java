package org.entstage.portail.demo.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the 167 teachers and staff: {@code enseignant}, {@code gestionnaire} (SCI), {@code baip}, {@code admin}, {@code
 * responsable} (SCI), {@code auditeur}, {@code direction} (SCI), one {@code gest-<component>} for each component, {@code ens001} to {@code ens120} (the first six are cases: homonyms
 * {@code ens001} and {@code ens002}, accents {@code ens003}, very long name {@code ens004}, red-listed {@code ens005},
 * without telephone {@code ens006}) and {@code pers001} to {@code pers032}.
 */
final class Personnels {
    private static final int ENSEIGNANTS = 120;
    private static final int ADMINISTRATIFS = 32;
    private static final List<String> ENSEIGNE = List.of("teacher", "faculty", "employee", "member");
    private static final List<String> ADMINISTRE = List.of("staff", "employee", "member");

    private final Nomenclature nomenclature;

    Personnels(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    List<Personnel> fabriquer() {
        List<Personnel> tous = new ArrayList<>(comptesDeDemonstration());
        for (Composante composante : nomenclature.composantes()) {
            String login = "gest-" + composante.code().toLowerCase(Locale.ROOT);
            tous.add(ordinaire(login, tous.size(), composante, ADMINISTRE));
        }
        for (int i = 1; i <= ENSEIGNANTS; i++) {
            Composante composante = nomenclature
                    .composantes()
                    .get(i % nomenclature.composantes().size());
            tous.add(cas(ordinaire(String.format(Locale.ROOT, "ens%03d", i), tous.size(), composante, ENSEIGNE), i));
        }
        for (int i = 1; i <= ADMINISTRATIFS; i++) {
            Composante composante = Tirage.choix("service", i, nomenclature.composantes());
            tous.add(ordinaire(String.format(Locale.ROOT, "pers%03d", i), tous.size(), composante, ADMINISTRE));
        }
        tous.add(nomme("direction", true, "Grandvoile", "Isaure", nomenclature.composante("SCI"), ADMINISTRE));
        return List.copyOf(tous);
    }

    private List<Personnel> comptesDeDemonstration() {
        Composante sciences = nomenclature.composante("SCI");
        return List.of(
                nomme("enseignant", true, "Hautbruyère", "Éléonore", sciences, ENSEIGNE),
                nomme("gestionnaire", false, "Longueplume", "Aurèle", sciences, ADMINISTRE),
                nomme("baip", true, "Portechandelle", "Salomé", null, ADMINISTRE),
                nomme("admin", false, "Gardeboussole", "Félix", null, ADMINISTRE),
                nomme("responsable", true, "Hautecharte", "Ombeline", sciences, ADMINISTRE),
                nomme("auditeur", false, "Clairregard", "Barnabé", null, ADMINISTRE));
    }

    private static Personnel cas(Personnel p, int rang) {
        return switch (rang) {
            case 1, 2 -> renomme(p, p.feminin(), "Chantelune", "Dominique");
            case 3 -> renomme(p, true, "L'Hérault-Noël", "Maëlys");
            case 4 -> renomme(p, true, "de Vaux-Chantelune d'Aubignac-Saint-Exemple", "Marie-Emmanuelle-Bérengère");
            case 5 ->
                new Personnel(
                        p.login(),
                        p.feminin(),
                        p.nom(),
                        p.prenom(),
                        p.courriel(),
                        p.telephone(),
                        p.matricule(),
                        p.composante(),
                        p.affiliations(),
                        true);
            case 6 ->
                new Personnel(
                        p.login(),
                        p.feminin(),
                        p.nom(),
                        p.prenom(),
                        p.courriel(),
                        null,
                        p.matricule(),
                        p.composante(),
                        p.affiliations(),
                        false);
            default -> p;
        };
    }

    private static Personnel renomme(Personnel p, boolean feminin, String nom, String prenom) {
        return new Personnel(
                p.login(),
                feminin,
                nom,
                prenom,
                p.courriel(),
                p.telephone(),
                p.matricule(),
                p.composante(),
                p.affiliations(),
                p.listeRouge());
    }

    private static Personnel nomme(
            String login, boolean feminin, String nom, String prenom, Composante composante, List<String> statuts) {
        int numero = login.hashCode() & 0xFFFF;
        return new Personnel(
                login,
                feminin,
                nom,
                prenom,
                login + "@" + Etablissement.DOMAINE,
                telephone(numero),
                matricule(numero),
                composante,
                statuts,
                false);
    }

    private static Personnel ordinaire(String login, int rang, Composante composante, List<String> statuts) {
        int numero = 1_000_000 + rang;
        boolean feminin = Tirage.chance("sexe", numero, 500);
        return new Personnel(
                login,
                feminin,
                Noms.nom(Tirage.entier("nom", numero, Noms.nombreDeNoms())),
                Noms.prenom(feminin, "prenom", numero),
                login + "@" + Etablissement.DOMAINE,
                telephone(numero),
                matricule(numero),
                composante,
                statuts,
                false);
    }

    private static String telephone(int numero) {
        return String.format(
                Locale.ROOT,
                "+33 2 61 91 %02d %02d",
                Tirage.entier("poste-a", numero, 100),
                Tirage.entier("poste-b", numero, 100));
    }

    private static String matricule(int numero) {
        return Integer.toString(30_000 + numero % 60_000);
    }
}

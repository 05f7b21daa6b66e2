package org.entstage.portail.demo.donnees;

import java.time.LocalDate;
import org.entstage.commun.Texte;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Noms;
import org.entstage.portail.demo.population.Tirage;

/** The generated students; numbers from 30,000,000 on, unknown to the demo's Apogée. */
final class EtudiantsEnMasse {
    private static final int PREMIER_NUMERO = 30_000_000;
    private static final double BIAIS = 1.7;

    /** SQL condition: the rows that come from here and nowhere else. */
    static final String LES_LEURS =
            "login = concat('g', numero) and numero between '" + PREMIER_NUMERO + "' and '39999999'";

    private final long premierId;
    private final int nombre;

    /** What a convention takes over from its student. */
    record Personne(long id, int rang, String nom, String prenom) {
        String login() {
            return "g" + (PREMIER_NUMERO + rang);
        }

        String recherche() {
            return Texte.normaliser(nom + " " + prenom);
        }
    }

    EtudiantsEnMasse(long premierId, int nombre) {
        this.premierId = premierId;
        this.nombre = nombre;
    }

    int nombre() {
        return nombre;
    }

    Personne pour(long convention) {
        return personne(Tirage.entier("etudiant", convention, nombre));
    }

    private Personne personne(int rang) {
        return new Personne(
                premierId + rang,
                rang,
                Noms.nom(Tirage.biaise("etudiant-nom", rang, Noms.nombreDeNoms(), BIAIS)),
                Noms.prenom(feminin(rang), "etudiant-prenom", rang));
    }

    private static boolean feminin(int rang) {
        return Tirage.chance("etudiant-sexe", rang, 540);
    }

    Ligne ligne(int rang) {
        Personne personne = personne(rang);
        return new Ligne()
                .mettre("id", personne.id())
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("numero", Integer.toString(PREMIER_NUMERO + rang))
                .mettre("login", personne.login())
                .mettre("civilite", feminin(rang) ? "Mme" : "M.")
                .mettre("nom", personne.nom())
                .mettre("prenom", personne.prenom())
                .mettre("date_naissance", LocalDate.of(1995, 1, 1).plusDays(Tirage.entier("etudiant-age", rang, 4000)))
                .mettre("courriel", personne.login() + "@etu." + Etablissement.DOMAINE)
                .mettre("recherche", personne.recherche());
    }
}

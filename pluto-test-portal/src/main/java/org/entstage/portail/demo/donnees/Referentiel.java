package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Noms;

/** What the generated conventions refer to: centres, teachers, hosts (written here) and students (written later). */
record Referentiel(
        LocalDate aujourdhui,
        List<Long> centres,
        List<Long> enseignants,
        HotesEnMasse hotes,
        EtudiantsEnMasse etudiants) {
    static final int ETAPES = 800;
    static final int COMPOSANTES = 20;
    private static final int CENTRES = 41;
    /** As many as it takes for each to follow at most 16 at once (D124-3) in a large institution. */
    private static final int ENSEIGNANTS = 5000;

    private static final int GESTIONNAIRES_PAR_CENTRE = 3;
    private static final int CONVENTIONS_PAR_HOTE = 8;
    private static final double ETUDIANTS_PAR_CONVENTION = 0.55;

    static Referentiel preparer(Connection connexion, Base base, int nombre, LocalDate aujourdhui) throws SQLException {
        HotesEnMasse hotes = new HotesEnMasse(
                base.prochainId("structure_accueil"),
                Math.max(1, nombre / CONVENTIONS_PAR_HOTE),
                aujourdhui.atStartOfDay());
        hotes.ecrire(connexion);
        EtudiantsEnMasse etudiants = new EtudiantsEnMasse(
                base.prochainId("etudiant"), Math.max(1, (int) (nombre * ETUDIANTS_PAR_CONVENTION)));
        return new Referentiel(aujourdhui, centres(connexion, base), enseignants(connexion, base), hotes, etudiants);
    }

    /** First half of the current teaching year. */
    int annee() {
        return aujourdhui.getMonthValue() >= 9 ? aujourdhui.getYear() : aujourdhui.getYear() - 1;
    }

    /** The centres in charge of conventions, then the institution's own, which has none here. */
    private static List<Long> centres(Connection connexion, Base base) throws SQLException {
        List<Long> ids =
                new ArrayList<>(base.ids("select id from centre_gestion where niveau <> 'ETABLISSEMENT' order by id"));
        List<Long> racine = base.ids("select id from centre_gestion where niveau = 'ETABLISSEMENT'");
        int presents = ids.size() + racine.size();
        List<Long> nouveaux = new ArrayList<>();
        long premier = base.prochainId("centre_gestion");
        try (Insertion centres = new Insertion(connexion, "centre_gestion", Tables.CENTRE)) {
            for (int rang = presents + 1; rang <= CENTRES; rang++) {
                long id = premier + nouveaux.size();
                nouveaux.add(id);
                centres.ajouter(centre(id, rang, racine.isEmpty() && rang == CENTRES));
            }
        }
        rattacher(connexion, nouveaux, presents);
        ids.addAll(nouveaux);
        ids.addAll(racine);
        return ids;
    }

    private static void rattacher(Connection connexion, List<Long> nouveaux, int presents) throws SQLException {
        try (Insertion criteres = new Insertion(connexion, "centre_critere", Tables.CRITERE);
                Insertion personnel = new Insertion(connexion, "personnel_centre", Tables.PERSONNEL)) {
            for (int rang = presents + 1; rang <= CENTRES; rang++) {
                long centre = nouveaux.get(rang - presents - 1);
                criteres.ajouter(critere(centre, rang));
                for (int g = 1; g <= GESTIONNAIRES_PAR_CENTRE; g++) {
                    String login = String.format(Locale.ROOT, "gest%02d%d", rang, g);
                    int qui = rang * GESTIONNAIRES_PAR_CENTRE + g;
                    personnel.ajouter(new Ligne()
                            .mettre("centre_id", centre)
                            .mettre("login", login)
                            .mettre("role_code", "GESTIONNAIRE")
                            .mettre("nom", Noms.nom(qui % Noms.nombreDeNoms()))
                            .mettre("prenom", Noms.prenom(g % 2 == 0, "gestionnaire", qui))
                            .mettre("courriel", login + "@" + Etablissement.DOMAINE));
                }
            }
        }
    }

    private static Ligne centre(long id, int rang, boolean racine) {
        String code = String.format(Locale.ROOT, "G%02d", rang);
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("code", code)
                .mettre("libelle", racine ? "Centre de l'établissement" : "Bureau des stages n° " + rang)
                .mettre("niveau", racine ? "ETABLISSEMENT" : "COMPOSANTE")
                .mettre("courriel", "stages-" + code.toLowerCase(Locale.ROOT) + "@" + Etablissement.DOMAINE);
    }

    private static Ligne critere(long centre, int rang) {
        return new Ligne()
                .mettre("etablissement", Etablissement.UAI)
                .mettre("centre_id", centre)
                .mettre("code_composante", String.format(Locale.ROOT, "U%02d", rang))
                .mettre("code_etape", "")
                .mettre("version_etape", "");
    }

    private static List<Long> enseignants(Connection connexion, Base base) throws SQLException {
        List<Long> ids = new ArrayList<>(base.ids("select id from enseignant order by id"));
        try (Insertion enseignants = new Insertion(connexion, "enseignant", Tables.ENSEIGNANT)) {
            long id = base.prochainId("enseignant");
            for (int rang = ids.size() + 1; rang <= ENSEIGNANTS; rang++, id++) {
                ids.add(id);
                enseignants.ajouter(enseignant(id, rang));
            }
        }
        return ids;
    }

    private static Ligne enseignant(long id, int rang) {
        boolean feminin = rang % 2 == 0;
        String login = String.format(Locale.ROOT, "prof%04d", rang);
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("login", login)
                .mettre("civilite", feminin ? "Mme" : "M.")
                .mettre("nom", Noms.nom(rang % Noms.nombreDeNoms()))
                .mettre("prenom", Noms.prenom(feminin, "enseignant", rang))
                .mettre("courriel", login + "@" + Etablissement.DOMAINE);
    }
}

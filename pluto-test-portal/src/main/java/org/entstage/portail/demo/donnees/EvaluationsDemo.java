package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entstage.commun.Json;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CiblageCampagne;
import org.entstage.evaluation.campagne.JourRelatif;
import org.entstage.evaluation.campagne.Repere;
import org.entstage.evaluation.campagne.SaisieCampagne;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.resultat.VersionLue;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.population.Tirage;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Placements that are over, the campaign that asks what one thought of them, and the answers of most. {@code etudiant}, his
 * tutor and {@code enseignant} have not answered yet.
 */
public final class EvaluationsDemo {

    /** The most that can be asked for. */
    public static final int NOMBRE_MAXIMAL = 100;

    private static final List<Repondant> INTERROGES =
            List.of(Repondant.ETUDIANT, Repondant.ENSEIGNANT, Repondant.TUTEUR);
    private static final Map<Repondant, Integer> REPONDENT_POUR_MILLE =
            Map.of(Repondant.ETUDIANT, 850, Repondant.ENSEIGNANT, 800, Repondant.TUTEUR, 650);
    private static final int AVANT_LA_FIN = 15;
    private static final int APRES_LA_FIN = 60;
    private static final String AUTEUR = "demo";
    private static final String NOM = "Démonstration";

    private final Population population;
    private final Clock horloge;

    /** A form in force. */
    private record Formulaire(long id, VersionLue lue, Map<String, Long> questions) {}

    /** @param horloge dates the rows */
    public EvaluationsDemo(Population population, Clock horloge) {
        this.population = population;
        this.horloge = horloge;
    }

    /**
     * Writes them if the schema, the centres and the forms are there, and nobody was asked anything.
     *
     * @param nombre of placements, 0 to {@link #NOMBRE_MAXIMAL}
     * @return placements made
     */
    public int ecrireSiVide(DataSource source, int nombre) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            Base base = new Base(connexion);
            return nombre < 1 || !base.schemaPresent() || !pret(base)
                    ? 0
                    : ecrire(connexion, base, stages().stagiaires(nombre));
        }
    }

    /**
     * Writes them for these students, whatever is there: the first of them and his tutor and referent have not answered.
     *
     * @param stagiaires registered for something with a placement in it
     */
    public void ecrire(DataSource source, List<Etudiant> stagiaires) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            ecrire(connexion, new Base(connexion), stagiaires);
        }
    }

    private int ecrire(Connection connexion, Base base, List<Etudiant> stagiaires) throws SQLException {
        connexion.setAutoCommit(false);
        try {
            LocalDateTime maintenant = maintenant();
            List<StagesTermines.Stage> ecrits = stages().ecrire(connexion, base, stagiaires);
            long campagne = base.prochainId("campagne");
            campagne(connexion, campagne, maintenant);
            fiches(connexion, base, ecrits, campagne, maintenant);
            base.avancerLesCompteurs(
                    List.of("etudiant", "convention", "signature_dossier", "campagne", "fiche_evaluation"));
            connexion.commit();
            return ecrits.size();
        } catch (SQLException | RuntimeException e) {
            connexion.rollback();
            throw e;
        } finally {
            connexion.setAutoCommit(true);
        }
    }

    private StagesTermines stages() {
        return new StagesTermines(population, maintenant());
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean pret(Base base) throws SQLException {
        return base.nombre("select count(*) from fiche_evaluation") == 0
                && base.nombre("select count(*) from campagne") == 0
                && base.nombre("select count(*) from centre_gestion") > 0
                && base.nombre("select count(*) from questionnaire_version where etat = 'PUBLIEE'") > 0;
    }

    private void campagne(Connection connexion, long id, LocalDateTime maintenant) throws SQLException {
        LocalDateTime activee = maintenant.minusYears(2);
        SaisieCampagne saisie = new SaisieCampagne(
                "Bilan de fin de stage",
                Set.copyOf(INTERROGES),
                new JourRelatif(Repere.FIN, -AVANT_LA_FIN),
                new JourRelatif(Repere.FIN, APRES_LA_FIN),
                List.of(20, 40),
                2,
                Set.of(Langue.FR, Langue.EN),
                CiblageCampagne.TOUS,
                activee.toLocalDate(),
                null);
        try (Insertion campagnes = new Insertion(connexion, "campagne", Tables.CAMPAGNE)) {
            campagnes.ajouter(new Ligne()
                    .mettre("id", id)
                    .mettre("version", 0)
                    .mettre("etablissement", Etablissement.UAI)
                    .mettre("centre_id", 0)
                    .mettre("etat", "ACTIVE")
                    .mettre("saisie", Json.ecrire(saisie))
                    .mettre("creee_le", activee)
                    .mettre("creee_par", NOM)
                    .mettre("modifiee_le", activee)
                    .mettre("modifiee_par", NOM)
                    .mettre("activee_le", activee));
        }
    }

    private void fiches(
            Connection connexion, Base base, List<StagesTermines.Stage> stages, long campagne, LocalDateTime maintenant)
            throws SQLException {
        Map<Repondant, Formulaire> formulaires = formulaires(base);
        long premiere = base.prochainId("fiche_evaluation");
        long id = premiere;
        List<Ligne> reponses = new ArrayList<>();
        List<Ligne> comptees = new ArrayList<>();
        try (Insertion fiches = new Insertion(connexion, "fiche_evaluation", Tables.FICHE_EVALUATION);
                Insertion histoire = new Insertion(connexion, "fiche_evenement", Tables.FICHE_EVENEMENT);
                Insertion lignes = new Insertion(connexion, "reponse_evaluation", Tables.REPONSE_EVALUATION);
                Insertion resultats = new Insertion(connexion, "resultat_fiche", Tables.RESULTAT_FICHE)) {
            for (int rang = 0; rang < stages.size(); rang++) {
                StagesTermines.Stage stage = stages.get(rang);
                for (Repondant repondant : INTERROGES) {
                    Formulaire formulaire = formulaires.get(repondant);
                    boolean repond =
                            rang > 0 && Tirage.chance("fiche-" + repondant, rang, REPONDENT_POUR_MILLE.get(repondant));
                    Ligne fiche = fiche(id, stage, repondant, campagne, maintenant.toLocalDate());
                    if (repond) {
                        valider(fiche, stage, formulaire.lue().versionId());
                        Reponses dites =
                                new ReponsesDemo(rang).reponses(formulaire.lue().contenu());
                        reponses.addAll(ReponsesDemo.lignes(id, dites, formulaire.questions()));
                        comptees.add(comptee(fiche, formulaire, dites));
                    }
                    fiches.ajouter(fiche);
                    id++;
                }
            }
            // Rows that others point to are written first.
            fiches.vider();
            for (Ligne reponse : reponses) {
                lignes.ajouter(reponse);
            }
            for (Ligne comptee : comptees) {
                resultats.ajouter(comptee);
            }
            base.lire("select id, ouverte_le, validee_le from fiche_evaluation where id >= " + premiere, ligne -> {
                histoire.ajouter(fait(ligne.getLong(1), ligne.getTimestamp(2).toLocalDateTime(), "OUVERTE"));
                if (ligne.getTimestamp(3) != null) {
                    histoire.ajouter(
                            fait(ligne.getLong(1), ligne.getTimestamp(3).toLocalDateTime(), "VALIDEE"));
                }
            });
        }
    }

    private static Ligne fiche(
            long id, StagesTermines.Stage stage, Repondant repondant, long campagne, LocalDate aujourdHui) {
        LocalDate cloture = stage.fin().plusDays(APRES_LA_FIN);
        LocalDateTime ouverte = stage.fin().minusDays(AVANT_LA_FIN).atTime(6, 10);
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("convention_id", stage.convention().lire("id"))
                .mettre("repondant", repondant.name())
                .mettre("etat", cloture.isBefore(aujourdHui) ? "CLOSE" : "OUVERTE")
                .mettre("campagne_id", campagne)
                .mettre("ouverte_le", ouverte)
                .mettre("modifiee_le", ouverte)
                .mettre("cloture", cloture);
    }

    private static void valider(Ligne fiche, StagesTermines.Stage stage, long version) {
        LocalDateTime quand = stage.fin()
                .minusDays(Tirage.entier("fiche-jour", (Long) fiche.lire("id"), 12))
                .atTime(18, 30);
        fiche.mettre("etat", "VALIDEE")
                .mettre("version_id", version)
                .mettre("langue", "FR")
                .mettre("modifiee_le", quand)
                .mettre("validee_le", quand)
                .mettre("validee_par", NOM);
        for (String axe : List.of("annee", "centre_id", "structure_id", "code_etape", "code_composante")) {
            fiche.mettre(axe, stage.convention().lire(axe));
        }
        fiche.mettre("pays", stage.convention().lire("lieu_pays"));
    }

    /** What results are counted from. */
    private static Ligne comptee(Ligne fiche, Formulaire formulaire, Reponses dites) {
        Ligne comptee = new Ligne()
                .mettre("fiche_id", fiche.lire("id"))
                .mettre("questionnaire_id", formulaire.id())
                .mettre("reponses", formulaire.lue().empreinte(dites));
        Tables.RESULTAT_FICHE.stream()
                .filter(colonne -> comptee.lire(colonne) == null)
                .forEach(colonne -> comptee.mettre(colonne, fiche.lire(colonne)));
        return comptee;
    }

    private static Ligne fait(long fiche, LocalDateTime quand, String fait) {
        return new Ligne()
                .mettre("etablissement", Etablissement.UAI)
                .mettre("fiche_id", fiche)
                .mettre("quand", quand)
                .mettre("login", AUTEUR)
                .mettre("nom", NOM)
                .mettre("fait", fait);
    }

    private static Map<Repondant, Formulaire> formulaires(Base base) throws SQLException {
        Map<Repondant, Formulaire> formulaires = new EnumMap<>(Repondant.class);
        base.lire(
                "select q.repondant, q.id, v.id, v.contenu from questionnaire q join questionnaire_version v"
                        + " on v.questionnaire_id = q.id where q.livre is not null and v.etat = 'PUBLIEE'",
                ligne -> formulaires.put(
                        Repondant.valueOf(ligne.getString(1)),
                        new Formulaire(
                                ligne.getLong(2),
                                new VersionLue(
                                        ligne.getLong(3), 1, Json.lire(ligne.getString(4), ContenuQuestionnaire.class)),
                                new HashMap<>())));
        for (Formulaire formulaire : formulaires.values()) {
            base.lire(
                    "select code, id from question_publiee where version_id = "
                            + formulaire.lue().versionId(),
                    ligne -> formulaire.questions().put(ligne.getString(1), ligne.getLong(2)));
        }
        return formulaires;
    }
}

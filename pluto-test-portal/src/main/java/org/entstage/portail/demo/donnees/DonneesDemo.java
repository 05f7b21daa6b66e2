package org.entstage.portail.demo.donnees;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entstage.commun.Texte;
import org.entstage.portail.demo.population.Composante;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Nomenclature;
import org.entstage.portail.demo.population.Personnel;
import org.entstage.portail.demo.population.Population;

/**
 * The first rows of a new database: the centre de gestion of the institution; below it one for each component with its
 * instructions and its staff ({@code gestionnaire} and {@code gest-sci} for SCI, {@code gest-<component>} elsewhere); below
 * that of SCI one for two étapes of mathematics; twelve host organisations, the teachers, and one convention in each state for {@code etudiant3} to {@code etudiant7}. {@code etudiant} and
 * {@code etudiant2} have none.
 */
public final class DonneesDemo {
    private final Population population;
    private final Clock horloge;

    /** @param horloge dates the rows */
    public DonneesDemo(Population population, Clock horloge) {
        this.population = population;
        this.horloge = horloge;
    }

    /**
     * Writes the rows if the schema is there and holds no centre; else nothing.
     *
     * @return true when rows were written
     */
    public boolean ecrireSiVide(DataSource source) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            Base base = new Base(connexion);
            if (!base.schemaPresent() || base.nombre("select count(*) from centre_gestion") > 0) {
                return false;
            }
            connexion.setAutoCommit(false);
            try {
                ecrire(connexion, base);
                connexion.commit();
                return true;
            } catch (SQLException | RuntimeException e) {
                connexion.rollback();
                throw e;
            } finally {
                connexion.setAutoCommit(true);
            }
        }
    }

    private void ecrire(Connection connexion, Base base) throws SQLException {
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Long> centres = centres(connexion);
        direction(connexion, maintenant);
        Map<String, Long> enseignants = enseignants(connexion);
        structures(connexion, maintenant);
        new ConventionsDemo(population, maintenant)
                .ecrire(connexion, centres.get("SCI"), enseignants.get("enseignant"));
        base.avancerLesCompteurs(
                List.of("centre_gestion", "enseignant", "structure_accueil", "etudiant", "convention"));
    }

    private Map<String, Long> centres(Connection connexion) throws SQLException {
        Map<String, Long> ids = new LinkedHashMap<>();
        Nomenclature nomenclature = population.nomenclature();
        List<Composante> composantes = nomenclature.composantes();
        long racine = composantes.size() + 1L;
        try (Insertion centres = new Insertion(connexion, "centre_gestion", Tables.CENTRE)) {
            // A centre is written before those below it.
            centres.ajouter(centre(racine, "ETAB", "Service des stages (établissement)", "stages")
                    .mettre("niveau", "ETABLISSEMENT"));
            for (Composante composante : composantes) {
                long id = ids.size() + 1L;
                ids.put(composante.code(), id);
                centres.ajouter(centre(id, composante).mettre("parent_id", racine));
            }
            centres.ajouter(centre(racine + 1, "SCI-MAT", "Bureau des stages, Mathématiques", "stages-sci-mat")
                    .mettre("niveau", "ETAPE")
                    .mettre("parent_id", ids.get("SCI")));
        }
        try (Insertion criteres = new Insertion(connexion, "centre_critere", Tables.CRITERE);
                Insertion consignes = new Insertion(connexion, "consigne", Tables.CONSIGNE);
                Insertion personnel = new Insertion(connexion, "personnel_centre", Tables.PERSONNEL)) {
            for (Map.Entry<String, Long> centre : ids.entrySet()) {
                criteres.ajouter(critere(centre.getValue(), centre.getKey(), "", "")
                        .mettre(
                                "libelle",
                                nomenclature.composante(centre.getKey()).libelle()));
                consignes.ajouter(consigne(centre.getValue()));
                String login = "gest-" + centre.getKey().toLowerCase(Locale.ROOT);
                personnel.ajouter(personnel(centre.getValue(), login, "GESTIONNAIRE"));
            }
            criteres.ajouter(critere(racine + 1, "", "L3MAT", "101")
                    .mettre("libelle", nomenclature.etape("L3MAT").libelle()));
            criteres.ajouter(critere(racine + 1, "", "M1MAT", "201")
                    .mettre("libelle", nomenclature.etape("M1MAT").libelle()));
            personnel.ajouter(personnel(ids.get("SCI"), "gestionnaire", "GESTIONNAIRE"));
            personnel.ajouter(personnel(ids.get("SCI"), "responsable", "RESPONSABLE_CENTRE"));
        }
        return ids;
    }

    /** The head of the component of {@code etudiant}. */
    private void direction(Connection connexion, LocalDateTime maintenant) throws SQLException {
        Personnel cheffe = population.personnel("direction").orElseThrow();
        try (Insertion attributions = new Insertion(connexion, "attribution", Tables.ATTRIBUTION)) {
            attributions.ajouter(new Ligne()
                    .mettre("version", 0)
                    .mettre("etablissement", Etablissement.UAI)
                    .mettre("role_code", "RESPONSABLE_COMPOSANTE")
                    .mettre("beneficiaire", "PERSONNE")
                    .mettre("cible", cheffe.login())
                    .mettre("libelle", cheffe.prenom() + " " + cheffe.nom())
                    .mettre("type_perimetre", "COMPOSANTE")
                    .mettre("perimetre", "SCI")
                    .mettre("creee_par", "admin")
                    .mettre("creee_le", maintenant));
        }
    }

    private Ligne personnel(long centre, String login, String role) {
        Personnel connu = population.personnel(login).orElseThrow();
        return new Ligne()
                .mettre("centre_id", centre)
                .mettre("login", login)
                .mettre("role_code", role)
                .mettre("nom", connu.nom())
                .mettre("prenom", connu.prenom())
                .mettre("courriel", connu.courriel());
    }

    private static Ligne centre(long id, Composante composante) {
        String code = composante.code();
        return centre(id, code, "Bureau des stages, " + composante.libelle(), "stages-" + code.toLowerCase(Locale.ROOT))
                .mettre("niveau", "COMPOSANTE");
    }

    private static Ligne consigne(long centre) {
        return new Ligne()
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("centre_id", centre)
                .mettre(
                        "texte_fr",
                        "<p>Commencez votre convention <strong>au moins trois semaines</strong> avant le début du stage."
                                + "</p><p>Faites valider le sujet par votre enseignant référent avant de soumettre.</p>"
                                + "<p>Le stage ne commence pas avant que toutes les parties aient signé.</p>"
                                + "<h4>Documents à fournir</h4><ul>"
                                + "<li>Attestation de responsabilité civile de l'année en cours</li>"
                                + "<li>Accord écrit de l'organisme</li></ul>")
                .mettre(
                        "texte_en",
                        "<p>Begin your agreement <strong>at least three weeks</strong> before the placement starts.</p>"
                                + "<p>Have the subject approved by your academic supervisor before you hand it in.</p>"
                                + "<p>The placement does not start before all parties have signed.</p>"
                                + "<h4>Documents to provide</h4><ul>"
                                + "<li>Civil-liability certificate of the current year</li>"
                                + "<li>Written consent of the host</li></ul>");
    }

    private static Ligne centre(long id, String code, String libelle, String boite) {
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("code", code)
                .mettre("libelle", libelle)
                .mettre("courriel", boite + "@" + Etablissement.DOMAINE)
                .mettre("telephone", "+33261910000");
    }

    private static Ligne critere(long centre, String composante, String etape, String version) {
        return new Ligne()
                .mettre("etablissement", Etablissement.UAI)
                .mettre("centre_id", centre)
                .mettre("code_composante", composante)
                .mettre("code_etape", etape)
                .mettre("version_etape", version);
    }

    private Map<String, Long> enseignants(Connection connexion) throws SQLException {
        Map<String, Long> ids = new LinkedHashMap<>();
        List<Personnel> premiers = Stream.concat(
                        population.personnel("enseignant").stream(),
                        population.personnels().stream()
                                .filter(Personnel::enseigne)
                                .skip(1)
                                .limit(8))
                .toList();
        try (Insertion enseignants = new Insertion(connexion, "enseignant", Tables.ENSEIGNANT)) {
            for (Personnel p : premiers) {
                ids.put(p.login(), ids.size() + 1L);
                enseignants.ajouter(new Ligne()
                        .mettre("id", ids.get(p.login()))
                        .mettre("version", 0)
                        .mettre("etablissement", Etablissement.UAI)
                        .mettre("login", p.login())
                        .mettre("civilite", p.civilite())
                        .mettre("nom", p.nom())
                        .mettre("prenom", p.prenom())
                        .mettre("courriel", p.courriel())
                        .mettre("telephone", p.telephone()));
            }
        }
        return ids;
    }

    private static void structures(Connection connexion, LocalDateTime maintenant) throws SQLException {
        try (Insertion structures = new Insertion(connexion, "structure_accueil", Tables.STRUCTURE)) {
            for (StructuresDemo.Structure s : StructuresDemo.TOUTES) {
                structures.ajouter(new Ligne()
                        .mettre("id", s.id())
                        .mettre("version", 0)
                        .mettre("etablissement", Etablissement.UAI)
                        .mettre("raison_sociale", s.nom())
                        .mettre("recherche", Texte.normaliser(s.nom()))
                        .mettre("siret", "FR".equals(s.pays()) ? Sirets.siret((int) s.id()) : null)
                        .mettre("pays", s.pays())
                        .mettre("voie", s.voie())
                        .mettre("code_postal", s.codePostal())
                        .mettre("commune", s.commune())
                        .mettre("type_structure", s.type())
                        .mettre("courriel", "accueil-" + s.id() + "@entreprises.example.org")
                        .mettre("representant_nom", s.representant())
                        .mettre("representant_fonction", "Direction")
                        .mettre("creee_par", "demo")
                        .mettre("creee_le", maintenant));
            }
        }
    }
}

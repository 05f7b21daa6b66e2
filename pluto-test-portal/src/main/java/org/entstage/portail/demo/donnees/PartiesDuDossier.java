package org.entstage.portail.demo.donnees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.Texte;
import org.entstage.portail.demo.population.ElementStage;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Identite;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/** The parts of a complete convention of somebody whom the demonstration invents. */
final class PartiesDuDossier {

    private final Calendrier calendrier = new Calendrier();
    private final Phrases phrases = new Phrases();

    static Historique.Personne personne(Etudiant e) {
        return new Historique.Personne(
                e.login(), e.identite().prenom() + " " + e.identite().nomAffiche());
    }

    static Ligne etudiant(long id, Etudiant e) {
        Identite identite = e.identite();
        return new Ligne()
                .mettre("id", id)
                .mettre("version", 0)
                .mettre("etablissement", Etablissement.UAI)
                .mettre("numero", e.numero())
                .mettre("login", e.login())
                .mettre("civilite", identite.civilite())
                .mettre("nom", identite.nomAffiche())
                .mettre("prenom", identite.prenom())
                .mettre("date_naissance", identite.naissance())
                .mettre("courriel", e.coordonnees().courriel())
                .mettre("recherche", recherche(e));
    }

    static String recherche(Etudiant e) {
        return Texte.normaliser(e.identite().nomAffiche() + " " + e.identite().prenom());
    }

    static void formation(Ligne ligne, Etape etape) {
        List<ElementStage> stages =
                etape.stages().stream().filter(s -> !s.suspendu()).toList();
        ligne.mettre("code_etape", etape.code())
                .mettre("version_etape", Integer.toString(etape.version()))
                .mettre("libelle_etape", etape.libelle())
                .mettre("code_diplome", etape.diplome().code())
                .mettre("libelle_diplome", etape.diplome().libelle())
                .mettre("code_composante", etape.composante().code())
                .mettre("libelle_composante", etape.composante().libelle())
                .mettre("cursus_lmd", etape.diplome().cursusLmd())
                .mettre("volume_horaire", etape.volumeHoraire())
                .mettre("element_stage", stages.get(0).libelle())
                .mettre("ects", stages.get(0).credits())
                .mettre("etab_signataire", etape.composante().signataire().nom())
                .mettre(
                        "etab_signataire_qualite",
                        etape.composante().signataire().qualite());
    }

    static void coordonnees(Ligne ligne, Etudiant e) {
        ligne.mettre("etu_voie", e.coordonnees().fixe().ligne1())
                .mettre("etu_complement", e.coordonnees().fixe().ligne2())
                .mettre("etu_code_postal", e.coordonnees().fixe().commune().codePostal())
                .mettre("etu_commune", e.coordonnees().fixe().commune().nom())
                .mettre("etu_telephone", international(e.coordonnees().portable()))
                .mettre("etu_courriel_personnel", e.coordonnees().courrielPersonnel())
                .mettre("caisse_primaire", e.caissePrimaire());
    }

    /** Null for who has none. */
    private static String international(String telephone) {
        return telephone == null ? null : "+33" + telephone.replace(" ", "").substring(1);
    }

    static void accueil(Ligne ligne, StructuresDemo.Structure structure) {
        ligne.mettre("structure_id", structure.id())
                .mettre("lieu_service", "Service des projets")
                .mettre("lieu_voie", structure.voie())
                .mettre("lieu_code_postal", structure.codePostal())
                .mettre("lieu_commune", structure.commune())
                .mettre("lieu_pays", structure.pays())
                .mettre("tuteur_civilite", "Mme")
                .mettre("tuteur_nom", "Guetteboussole")
                .mettre("tuteur_prenom", "Sidonie")
                .mettre("tuteur_fonction", "Cheffe de projet")
                .mettre("tuteur_courriel", "tuteur-" + structure.id() + "@entreprises.example.org")
                .mettre("tuteur_telephone", "+33261910001");
    }

    /** @param rang draws what is written */
    void stage(Ligne ligne, long rang, String sujet, LocalDate debut, LocalDate fin) {
        Zone zone = "FR".equals(ligne.lire("lieu_pays"))
                ? Zone.duCodePostal((String) ligne.lire("lieu_code_postal")).orElse(Zone.METROPOLE)
                : Zone.AUCUNE;
        BigDecimal heures =
                calendrier.heures(new Calendrier.Plan(debut, fin, SemaineType.TRENTE_CINQ_HEURES, List.of(), zone));
        ligne.mettre("theme", "INFO")
                .mettre("sujet", sujet)
                .mettre("activites", phrases.activites(rang))
                .mettre("competences", phrases.competences(rang))
                .mettre(
                        "modalites_suivi",
                        "Un point toutes les deux semaines entre l'étudiant, le tuteur et le référent.")
                .mettre("debut", debut)
                .mettre("fin", fin)
                .mettre("heures", heures);
        Redaction.semaine(ligne, SemaineType.TRENTE_CINQ_HEURES);
        Redaction.gratification(ligne, heures, false);
    }
}

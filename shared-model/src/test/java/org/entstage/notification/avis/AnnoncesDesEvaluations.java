package org.entstage.notification.avis;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Reglages;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.StagesDeTest;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.campagne.EvaluationDemandee;
import org.entstage.evaluation.campagne.EvaluationRendue;
import org.entstage.evaluation.campagne.ModificationSouhaitee;
import org.entstage.evaluation.campagne.NatureEnvoi;
import org.entstage.lien.Destinataire;
import org.entstage.lien.Jeton;
import org.entstage.lien.LienEmis;
import org.entstage.texte.TexteEditable.Langue;

/** Each way in which something about evaluations is announced. */
final class AnnoncesDesEvaluations {

    static final String JETON = "a".repeat(55);

    private static final StageAEvaluer STAGE =
            StagesDeTest.stage(5, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 31));
    private static final Correspondant TUTEUR =
            new Correspondant(null, "Noa Guide", "noa.guide@exemplaire.example.org", null);
    private static final Correspondant ETUDIANT =
            new Correspondant("etudiant", "Camille Exemple", "camille@etu.univ.example.org", null);

    private AnnoncesDesEvaluations() {}

    static AvisDesEvaluations avis(Annonceur annonceur) {
        Centres centres = (Centres) Proxy.newProxyInstance(
                Centres.class.getClassLoader(),
                new Class<?>[] {Centres.class},
                (mandataire, methode, arguments) ->
                        Optional.of(new CentreGestion("0350936C", "SCI", "UFR Sciences", "stages@univ.example.org")));
        return new AvisDesEvaluations(
                annonceur,
                centres,
                Reglages.de(Map.of("entstage.url.tuteur", "https://ent.univ.example.org/evaluation/tuteur")));
    }

    static List<Runnable> toutes(Annonceur annonceur) {
        AvisDesEvaluations avis = avis(annonceur);
        return List.of(
                () -> avis.rendue(new EvaluationRendue(STAGE, Repondant.TUTEUR, TUTEUR, Langue.EN)),
                () -> avis.rendue(new EvaluationRendue(STAGE, Repondant.ETUDIANT, ETUDIANT, Langue.FR)),
                () -> avis.aRouvrir(new ModificationSouhaitee(STAGE, Repondant.ETUDIANT, ETUDIANT, "Une erreur.")));
    }

    /** The student is written to. */
    static EvaluationDemandee aLEtudiant(NatureEnvoi nature, Set<Langue> langues) {
        return new EvaluationDemandee(
                STAGE, Repondant.ETUDIANT, ETUDIANT, nature, nature.name(), LocalDate.of(2027, 9, 30), null, langues);
    }

    /** The tutor is, with his link. */
    static EvaluationDemandee auTuteur(NatureEnvoi nature, String langue) {
        LienEmis lien = new LienEmis(
                3,
                Jeton.lire(JETON).orElseThrow(),
                new Destinataire(TUTEUR.nom(), TUTEUR.courriel(), langue),
                LocalDateTime.of(2027, 9, 15, 10, 0),
                false);
        return new EvaluationDemandee(
                STAGE,
                Repondant.TUTEUR,
                TUTEUR,
                nature,
                nature.name(),
                LocalDate.of(2027, 9, 30),
                lien,
                Set.of(Langue.values()));
    }
}

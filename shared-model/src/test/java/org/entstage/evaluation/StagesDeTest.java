package org.entstage.evaluation;

import java.time.LocalDate;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;

/** Placements as evaluations know them, from nothing but their days. */
public final class StagesDeTest {

    /** Where they are handled. */
    public static final long CENTRE = 3;

    private StagesDeTest() {}

    /** An accepted placement with all four people, each with an address. */
    public static StageAEvaluer stage(long convention, LocalDate debut, LocalDate fin) {
        return new StageAEvaluer(
                convention,
                "2026-00004" + convention,
                "0350936C",
                CENTRE,
                "UFR Sciences",
                2026,
                new Personne("etudiant", "Camille Exemple", "camille@etu.univ.example.org", null),
                "20260001",
                new Personne("enseignant", "Dominique Modèle", "dominique@univ.example.org", null),
                new Personne(null, "Noa Guide", "noa.guide@exemplaire.example.org", null),
                new Personne(null, "Andréa Patron", "andrea.patron@exemplaire.example.org", null),
                9L,
                "Exemplaire & Fils",
                "62.01Z",
                "FR",
                "M1INF",
                "201",
                "Master 1 Informatique",
                "SCI",
                "UFR Sciences",
                "FI",
                debut,
                fin,
                "Gestion des stocks",
                true,
                false);
    }

    /** The same ended for good. */
    public static StageAEvaluer annulee(StageAEvaluer stage) {
        return copie(stage, stage.tuteur(), stage.debut(), stage.fin(), false, true);
    }

    /** The same with other days. */
    public static StageAEvaluer du(StageAEvaluer stage, LocalDate debut, LocalDate fin) {
        return copie(stage, stage.tuteur(), debut, fin, stage.validee(), stage.annulee());
    }

    /** The same with another tutor. */
    public static StageAEvaluer tuteur(StageAEvaluer stage, Personne tuteur) {
        return copie(stage, tuteur, stage.debut(), stage.fin(), stage.validee(), stage.annulee());
    }

    private static StageAEvaluer copie(
            StageAEvaluer s, Personne tuteur, LocalDate debut, LocalDate fin, boolean validee, boolean annulee) {
        return new StageAEvaluer(
                s.conventionId(),
                s.numero(),
                s.etablissement(),
                s.centreId(),
                s.centre(),
                s.annee(),
                s.etudiant(),
                s.numeroEtudiant(),
                s.referent(),
                tuteur,
                s.accueil(),
                s.structureId(),
                s.structure(),
                s.naf(),
                s.pays(),
                s.codeEtape(),
                s.versionEtape(),
                s.etape(),
                s.codeComposante(),
                s.composante(),
                s.typeConvention(),
                debut,
                fin,
                s.sujet(),
                validee,
                annulee);
    }
}

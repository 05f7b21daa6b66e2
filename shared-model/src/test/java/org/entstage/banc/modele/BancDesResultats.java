package org.entstage.banc.modele;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.entstage.droits.Acteur;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.ConsulterResultats;
import org.entstage.evaluation.resultat.ExporterReponses;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.GroupeDeFiches;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.ReconstruireResultats;
import org.entstage.evaluation.resultat.Resultats;
import org.entstage.evaluation.resultat.SortieDesReponses;
import org.entstage.evaluation.resultat.VentilerQuestion;

/** Results of evaluations where many sheets of thirty answers were handed in. */
public final class BancDesResultats {

    /** Sheets that are there, or as many as there are conventions. */
    public static final int FICHES = 100_000;

    /** The works that the project's aim speaks of, in milliseconds. */
    public static final List<String> VISES =
            List.of("results, every question", "results, one question by component", "results, two years compared");

    /** Megabytes. */
    public static final String EXPORT = "export of all answers, growth of the heap";

    private static final int ECHAUFFEMENT = 5;
    private static final int REPETITIONS = 15;
    private static final int LIGNES_PAR_REGARD = 10_000;
    private static final double OCTETS_PAR_MO = 1024 * 1024;

    private final ModeleDeTest modele;
    private final Acteur acteur;

    BancDesResultats(ModeleDeTest modele, Acteur acteur) {
        this.modele = modele;
        this.acteur = acteur;
    }

    List<Mesure> mesurer() {
        FichesEnMasse masse = new FichesEnMasse(modele);
        masse.remplir(FICHES);
        VersionEnVigueur formulaire = masse.formulaire();
        List<Mesure> mesures = new ArrayList<>();
        mesures.add(new Chronometre(0, 1, () -> -1)
                .mesurer(
                        "results, counted anew",
                        i -> modele.bean(ReconstruireResultats.class).executer(Acteurs.administrateur())));
        travaux(formulaire.questionnaireId())
                .forEach((cas, travail) -> mesures.add(new Chronometre(
                                ECHAUFFEMENT,
                                REPETITIONS,
                                () -> modele.sql().ordres().size())
                        .mesurer(cas, travail)));
        mesures.add(export(formulaire.questionnaireId()));
        return mesures;
    }

    private Map<String, IntConsumer> travaux(long questionnaire) {
        ConsulterResultats consulter = modele.bean(ConsulterResultats.class);
        VentilerQuestion ventiler = modele.bean(VentilerQuestion.class);
        Resultats tout = consulter.executer(acteur, questionnaire, List.of(GroupeDeFiches.TOUT));
        Integer derniere = tout.annees().get(0);
        Integer avant = tout.annees().get(Math.min(1, tout.annees().size() - 1));
        Map<String, IntConsumer> travaux = new LinkedHashMap<>();
        travaux.put(VISES.get(0), i -> consulter.executer(acteur, questionnaire, List.of(GroupeDeFiches.TOUT)));
        travaux.put(VISES.get(1), i -> ventiler.executer(acteur, questionnaire, null, AxeDeResultat.COMPOSANTE, null));
        travaux.put(
                VISES.get(2),
                i -> consulter.executer(
                        acteur, questionnaire, List.of(GroupeDeFiches.annee(derniere), GroupeDeFiches.annee(avant))));
        travaux.put(
                "results, one question by host",
                i -> ventiler.executer(acteur, questionnaire, null, AxeDeResultat.HOTE, null));
        travaux.put(
                "results, one question by host in one year",
                i -> ventiler.executer(acteur, questionnaire, null, AxeDeResultat.HOTE, derniere));
        return travaux;
    }

    private Mesure export(long questionnaire) {
        Lecteur lecteur = new Lecteur();
        modele.bean(ExporterReponses.class).executer(acteur, questionnaire, null, lecteur);
        return Mesure.de(EXPORT, List.of(lecteur.croissance()), List.of());
    }

    /** Keeps nothing, and looks at the live heap after each so many rows. */
    private static final class Lecteur implements SortieDesReponses {

        private final long avant = vivant();
        private long plusHaut = avant;
        private long lignes;

        @Override
        public void commencer(
                FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> dictionnaire) {
            lignes = 0;
        }

        @Override
        public void ligne(List<Object> cellules) {
            lignes++;
            if (lignes % LIGNES_PAR_REGARD == 0) {
                plusHaut = Math.max(plusHaut, vivant());
            }
        }

        double croissance() {
            return Math.max(0.001, (plusHaut - avant) / OCTETS_PAR_MO);
        }

        private static long vivant() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}

package org.entstage.evaluations.chiffres;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entstage.evaluation.resultat.Mesure;
import org.entstage.evaluation.resultat.Modalite;
import org.entstage.evaluation.resultat.QuestionSuivie;
import org.entstage.evaluation.resultat.ResultatDeQuestion;
import org.entstage.evaluations.chiffres.Graphique.Barre;
import org.entstage.evaluations.chiffres.Graphique.Rangee;

/**
 * What was answered to one question, as a page shows it: a sentence, a chart, and the table behind it.
 *
 * @param cle see {@link QuestionSuivie#cle()}
 * @param rubrique title of its section
 * @param montree whether anything of it may be shown
 * @param mots whether people could write what they wanted
 * @param ecrits how many did, where that may be said; else 0
 * @param graphique null when there is nothing to draw
 */
public record VueDeQuestion(
        String cle,
        String rubrique,
        String libelle,
        String genre,
        String constat,
        boolean montree,
        boolean mots,
        int ecrits,
        List<Colonne> colonnes,
        List<Ligne> lignes,
        Graphique graphique) {

    /**
     * A group.
     *
     * @param reponses null when it may not be shown, and the rest with it
     * @param moyenne null for what has none
     */
    public record Colonne(String nom, String reponses, String moyenne, String mediane) {}

    /** What was answered, by group: how many and which part of them; null for a group that is not shown. */
    public record Ligne(String libelle, List<Cellule> cellules) {}

    public record Cellule(String nombre, String part) {}

    /** Whether a group has a mean. */
    public boolean moyennes() {
        return colonnes.stream().anyMatch(colonne -> colonne.moyenne() != null);
    }

    /** Whether a group has a median. */
    public boolean medianes() {
        return colonnes.stream().anyMatch(colonne -> colonne.mediane() != null);
    }

    /** @param noms of the groups, one for each measure */
    public static VueDeQuestion de(ResultatDeQuestion resultat, List<String> noms, int seuil, Mots mots) {
        QuestionSuivie question = resultat.question();
        List<Mesure> mesures = resultat.mesures();
        boolean montree = mesures.stream().anyMatch(Mesure::montree);
        String constat = new Constat(mots).de(resultat, noms, seuil);
        boolean dessine = montree && question.seCompte();
        return new VueDeQuestion(
                question.cle(),
                mots.dans(question.rubrique()),
                mots.dans(question.libelle()),
                mots.texte(question.type().cle()),
                constat,
                montree,
                question.enMots(),
                mesures.get(0).mots(),
                IntStream.range(0, mesures.size())
                        .mapToObj(i -> colonne(noms.get(i), mesures.get(i), mots))
                        .toList(),
                dessine ? lignes(resultat, mots) : List.of(),
                dessine ? graphique(resultat, noms, constat, mots) : null);
    }

    private static Colonne colonne(String nom, Mesure mesure, Mots mots) {
        if (!mesure.montree()) {
            return new Colonne(nom, null, null, null);
        }
        return new Colonne(
                nom,
                mots.nombre(mesure.reponses()),
                mesure.moyenne() == null ? null : mots.decimal(mesure.moyenne()),
                mesure.mediane() != null
                        ? mots.decimal(mesure.mediane())
                        : mesure.jourMedian() == null ? null : mots.date(mesure.jourMedian()));
    }

    private static List<Ligne> lignes(ResultatDeQuestion resultat, Mots mots) {
        List<Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < resultat.modalites().size(); i++) {
            int rang = i;
            lignes.add(new Ligne(
                    mots.modalite(resultat.question(), resultat.modalites().get(i)),
                    resultat.mesures().stream()
                            .map(mesure -> cellule(mesure, rang, mots))
                            .toList()));
        }
        return lignes;
    }

    private static Cellule cellule(Mesure mesure, int rang, Mots mots) {
        if (!mesure.montree() || !mesure.parts().get(rang).montree()) {
            return new Cellule(null, null);
        }
        Mesure.Part part = mesure.parts().get(rang);
        return new Cellule(mots.nombre(part.nombre()), mots.pourcent(part.pourcent()));
    }

    private static Graphique graphique(ResultatDeQuestion resultat, List<String> noms, String constat, Mots mots) {
        List<Rangee> rangees = new ArrayList<>();
        List<Modalite> modalites = resultat.modalites();
        for (int i = 0; i < modalites.size(); i++) {
            int rang = i;
            rangees.add(new Rangee(
                    mots.modalite(resultat.question(), modalites.get(i)),
                    resultat.mesures().stream()
                            .map(mesure -> barre(mesure, rang, mots))
                            .toList()));
        }
        return new Graphique(constat, mots.texte("resultat.graphique.description"), noms, rangees);
    }

    private static Barre barre(Mesure mesure, int rang, Mots mots) {
        Cellule cellule = cellule(mesure, rang, mots);
        return cellule.part() == null
                ? new Barre(-1, mots.texte("resultat.masque"))
                : new Barre(
                        mesure.parts().get(rang).pourcent() / 100,
                        mots.texte("resultat.part", cellule.part(), cellule.nombre()));
    }
}

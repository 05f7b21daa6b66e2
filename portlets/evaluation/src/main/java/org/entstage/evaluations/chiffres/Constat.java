package org.entstage.evaluations.chiffres;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.Mesure;
import org.entstage.evaluation.resultat.ResultatDeQuestion;

/** What a chart shows, as a sentence: its title. */
final class Constat {

    private static final int FAVORABLES = 2;

    private final Mots mots;

    Constat(Mots mots) {
        this.mots = mots;
    }

    /** @param colonnes what each measure is of; one for a measure alone */
    String de(ResultatDeQuestion resultat, List<String> colonnes, int seuil) {
        List<Mesure> mesures = resultat.mesures();
        if (mesures.stream().noneMatch(Mesure::montree)) {
            return mots.texte("resultat.cache", seuil);
        }
        if (mesures.size() == 1) {
            return phrase(resultat, mesures.get(0));
        }
        return IntStream.range(0, mesures.size())
                .mapToObj(i -> mots.texte(
                        "resultat.constat.colonne",
                        colonnes.get(i),
                        mesures.get(i).montree()
                                ? phrase(resultat, mesures.get(i))
                                : mots.texte("resultat.constat.cache")))
                .collect(Collectors.joining(mots.texte("resultat.constat.entre")));
    }

    private String phrase(ResultatDeQuestion resultat, Mesure mesure) {
        TypeQuestion type = resultat.question().type();
        return switch (type) {
            case QUALITE_5, ACCORD_5 ->
                mots.texte(
                        "resultat.constat." + type, mots.pourcent(favorables(mesure)), mots.decimal(mesure.moyenne()));
            case ECHELLE_0_10 ->
                mots.texte(
                        "resultat.constat.ECHELLE_0_10",
                        mots.decimal(mesure.moyenne()),
                        mots.decimal(mesure.mediane()));
            case NOMBRE ->
                mots.texte("resultat.constat.NOMBRE", mots.decimal(mesure.moyenne()), mots.decimal(mesure.mediane()));
            case DATE -> mots.texte("resultat.constat.DATE", mots.date(mesure.jourMedian()));
            case OUI_NON ->
                mots.texte(
                        "resultat.constat.OUI_NON",
                        mots.pourcent(mesure.parts().get(0).pourcent()));
            case CHOIX_UNIQUE, CHOIX_MULTIPLE, GROUPE_OUI_NON -> enTete(resultat, mesure);
            case TEXTE -> mots.texte("resultat.constat.TEXTE", mesure.reponses());
        };
    }

    /** Share of the two best marks of five. */
    private static double favorables(Mesure mesure) {
        int toutes = mesure.parts().size();
        return mesure.parts().subList(toutes - FAVORABLES, toutes).stream()
                .mapToDouble(Mesure.Part::pourcent)
                .sum();
    }

    private String enTete(ResultatDeQuestion resultat, Mesure mesure) {
        int premiere = plusForte(mesure);
        if (premiere < 0) {
            return mots.texte("resultat.constat.aucun");
        }
        return mots.texte(
                "resultat.constat." + resultat.question().type(),
                mots.modalite(resultat.question(), resultat.modalites().get(premiere)),
                mots.pourcent(mesure.parts().get(premiere).pourcent()));
    }

    /** The part with the largest share that may be shown; below 0 when there is none. */
    static int plusForte(Mesure mesure) {
        int forte = -1;
        for (int i = 0; i < mesure.parts().size(); i++) {
            Mesure.Part part = mesure.parts().get(i);
            if (part.montree()
                    && (forte < 0 || part.pourcent() > mesure.parts().get(forte).pourcent())) {
                forte = i;
            }
        }
        return forte;
    }
}

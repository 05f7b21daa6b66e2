package org.entstage.convention.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entstage.convention.document.FauteDeGabarit.Nature;
import org.entstage.convention.document.VariableDeDocument.Genre;
import org.entstage.document.Balise;

/** Follows the tags of a template through the values of its type, as they will be filled in. */
final class LectureDeGabarit {

    private static final String ELEMENT = ".";

    private final Deque<Noeud> contextes = new ArrayDeque<>();
    private final List<VariableDeDocument> lues = new ArrayList<>();
    private final List<FauteDeGabarit> fautes = new ArrayList<>();

    private LectureDeGabarit(TypeDocument type) {
        contextes.push(Noeud.racine(type));
    }

    static LectureDeGabarit de(TypeDocument type, List<Balise> balises) {
        LectureDeGabarit lecture = new LectureDeGabarit(type);
        balises.forEach(lecture::suivre);
        return lecture;
    }

    /** The variables that it reads, each as often as it does. */
    List<VariableDeDocument> lues() {
        return lues;
    }

    /** The names that lead nowhere, or to what cannot be printed. */
    List<FauteDeGabarit> fautes() {
        return fautes;
    }

    private void suivre(Balise balise) {
        switch (balise.genre()) {
            case VALEUR -> lire(balise).ifPresent(noeud -> imprimable(noeud, balise));
            case SECTION -> contextes.push(lire(balise).orElse(contextes.element()));
            case ABSENCE -> {
                lire(balise);
                contextes.push(contextes.element());
            }
            case FIN -> contextes.pop();
            case INCLUSION -> {
                // The look of documents reads no value.
            }
        }
    }

    private void imprimable(Noeud noeud, Balise balise) {
        boolean dansUneListeDeTextes =
                ELEMENT.equals(balise.nom()) && noeud.variable().genre() == Genre.LISTE_DE_TEXTES;
        if (noeud.variable().genre() != Genre.TEXTE && !dansUneListeDeTextes) {
            fautes.add(new FauteDeGabarit(balise.ligne(), Nature.PAS_UN_TEXTE, balise.nom()));
        }
    }

    private Optional<Noeud> lire(Balise balise) {
        Optional<Noeud> trouve = trouver(balise.nom());
        trouve.ifPresentOrElse(
                noeud -> lues.add(noeud.variable()),
                () -> fautes.add(new FauteDeGabarit(balise.ligne(), Nature.VARIABLE_INCONNUE, balise.nom())));
        return trouve;
    }

    /** The first part of a path may stand in any part around, the others in what was found; a list has its section. */
    private Optional<Noeud> trouver(String chemin) {
        if (ELEMENT.equals(chemin)) {
            return Optional.of(contextes.element()).filter(ici -> ici.variable() != null);
        }
        String[] parties = chemin.split("\\.", -1);
        Optional<Noeud> trouve = contextes.stream()
                .filter(contexte -> contexte.enfants().containsKey(parties[0]))
                .findFirst()
                .map(contexte -> contexte.enfants().get(parties[0]));
        for (int i = 1; i < parties.length; i++) {
            String partie = parties[i];
            trouve = trouve.filter(noeud -> noeud.variable().genre() == Genre.GROUPE)
                    .map(noeud -> noeud.enfants().get(partie));
        }
        return trouve;
    }
}

package org.entstage.convention.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entstage.document.Balise;

/** The variables that a template without errors reads, each as often as it does. */
final class VariablesLues {

    private final Deque<Noeud> contextes = new ArrayDeque<>();
    private final List<VariableDeDocument> lues = new ArrayList<>();

    private VariablesLues(TypeDocument type) {
        contextes.push(Noeud.racine(type));
    }

    static List<VariableDeDocument> de(TypeDocument type, List<Balise> balises) {
        VariablesLues lecture = new VariablesLues(type);
        balises.forEach(lecture::suivre);
        return lecture.lues;
    }

    private void suivre(Balise balise) {
        switch (balise.genre()) {
            case VALEUR -> lire(balise);
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

    private Optional<Noeud> lire(Balise balise) {
        Optional<Noeud> trouve = trouver(balise.nom());
        trouve.ifPresent(noeud -> lues.add(noeud.variable()));
        return trouve;
    }

    private Optional<Noeud> trouver(String chemin) {
        if (".".equals(chemin)) {
            return Optional.of(contextes.element());
        }
        String[] parties = chemin.split("\\.");
        Optional<Noeud> trouve = contextes.stream()
                .filter(contexte -> contexte.enfants().containsKey(parties[0]))
                .findFirst();
        for (String partie : parties) {
            trouve = trouve.map(noeud -> noeud.enfants().get(partie));
        }
        return trouve;
    }
}

package org.entstage.evaluations.reponse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entstage.evaluation.fiche.EtapeDeFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.texte.TexteEditable.Langue;

/** The way through the sections of a sheet: in their order, those in which nothing is asked passed over. */
final class Parcours {

    private final FicheLue fiche;
    private final List<EtapeDeFiche> etapes;
    private final Langue langue;

    private Parcours(FicheLue fiche, Langue langue) {
        this.fiche = fiche;
        this.etapes =
                fiche.etapes().stream().filter(etape -> etape.posees() > 0).toList();
        this.langue = langue;
    }

    static Parcours de(FicheLue fiche, Langue langue) {
        return new Parcours(fiche, langue);
    }

    List<EtapeDuParcours> etapes(String ici) {
        return IntStream.range(0, etapes.size())
                .mapToObj(rang -> {
                    EtapeDeFiche etape = etapes.get(rang);
                    return new EtapeDuParcours(
                            etape.rubrique().code(),
                            etape.rubrique().titre().dans(langue),
                            rang + 1,
                            etape.faite() ? "faite" : etape.repondues() > 0 ? "commencee" : "vide",
                            etape.manquantes(),
                            etape.rubrique().code().equals(ici));
                })
                .toList();
    }

    /** The first section that is not done, else the last one. */
    String prochaine() {
        return etapes.stream()
                .filter(etape -> !etape.faite())
                .findFirst()
                .orElse(etapes.get(etapes.size() - 1))
                .rubrique()
                .code();
    }

    /** The section before this one; the first has itself. */
    String avant(String rubrique) {
        int rang = rang(rubrique);
        return etapes.get(Math.max(0, rang - 1)).rubrique().code();
    }

    /** The section after this one; null after the last. */
    String apres(String rubrique) {
        int rang = rang(rubrique) + 1;
        return rang < etapes.size() ? etapes.get(rang).rubrique().code() : null;
    }

    private int rang(String rubrique) {
        return IntStream.range(0, etapes.size())
                .filter(rang -> etapes.get(rang).rubrique().code().equals(rubrique))
                .findFirst()
                .orElse(0);
    }

    /** Whether an answer in this section has brought questions of it that were not shown. */
    boolean autres(String rubrique, List<String> vues) {
        Set<String> posees = fiche.contenu().posees(fiche.reponses()).stream()
                .map(Question::code)
                .collect(Collectors.toSet());
        return fiche.contenu().rubrique(rubrique).orElseThrow().questions().stream()
                .map(Question::code)
                .anyMatch(code -> posees.contains(code) && !vues.contains(code));
    }
}

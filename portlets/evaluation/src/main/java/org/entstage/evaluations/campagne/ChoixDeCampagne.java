package org.entstage.evaluations.campagne;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.Repondant;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What one may choose from on the pages of campaigns. */
@Component
class ChoixDeCampagne {

    private final ArbreDesCentres arbre;
    private final MessageSource messages;

    ChoixDeCampagne(ArbreDesCentres arbre, MessageSource messages) {
        this.arbre = arbre;
        this.messages = messages;
    }

    /** Centres for which he looks after evaluations, those below a centre right after it. */
    List<Option> centres(Acteur acteur) {
        Etendue etendue = acteur.etendue(Action.EVALUATION_GERER).enPersonnel();
        return arbre.arbre().branches().stream()
                .map(branche -> branche.noeud())
                .filter(noeud -> etendue.etablissement() || etendue.centres().contains(noeud.id()))
                .map(noeud -> new Option(Long.toString(noeud.id()), noeud.libelle()))
                .toList();
    }

    List<Option> repondants(Locale langue) {
        return options(Repondant.values(), "questionnaire.repondant.", langue);
    }

    <E extends Enum<E>> List<Option> options(E[] valeurs, String prefixe, Locale langue) {
        return Arrays.stream(valeurs)
                .map(valeur -> new Option(valeur.name(), messages.getMessage(prefixe + valeur.name(), null, langue)))
                .toList();
    }
}

package org.entstage.evaluations.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.ChoixDeRessort;
import org.entstage.evaluation.questionnaire.ChoixDeRessort.Code;
import org.entstage.evaluation.questionnaire.LigneQuestionnaire;
import org.entstage.evaluation.questionnaire.Ressort;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;

/** For which placements forms are meant, in words, and what may be chosen. */
final class Places {

    /** Before the label of a centre, for each one above it. */
    private static final String RETRAIT = "\u00a0\u00a0\u00a0";

    private final ChoixDeRessort choix;
    private final MessageSource messages;
    private final Locale langue;

    Places(ChoixDeRessort choix, MessageSource messages, Locale langue) {
        this.choix = choix;
        this.messages = messages;
        this.langue = langue;
    }

    /** {@code UFR Sciences · étape Master 1 Informatique (M1INF)}. */
    public String dire(LigneQuestionnaire ligne) {
        Ressort ressort = ligne.ressort();
        if (ressort.equals(Ressort.ETABLISSEMENT)) {
            return mot("questionnaire.place.etablissement");
        }
        return Stream.of(
                        ligne.centre(),
                        precis("composante", ressort.composante(), choix.composantes()),
                        precis("etape", ressort.etape(), choix.etapes()),
                        type(ressort.typeConvention()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String precis(String quoi, String code, List<Code> connus) {
        if (code == null) {
            return null;
        }
        String libelle = connus.stream()
                .filter(connu -> connu.code().equals(code))
                .map(connu -> connu.libelle() + " (" + code + ")")
                .findFirst()
                .orElse(code);
        return mot("questionnaire.place." + quoi, libelle);
    }

    private String type(String code) {
        return code == null
                ? null
                : choix.types().stream()
                        .filter(type -> type.code().equals(code))
                        .map(type -> type.libelle(langue))
                        .findFirst()
                        .orElse(code);
    }

    /** The centres for which one writes forms; the whole institution first, with an empty value, where one may. */
    public List<Option> centres() {
        Stream<Option> tous = choix.etablissement()
                ? Stream.of(new Option("", mot("questionnaire.place.etablissement")))
                : Stream.empty();
        return Stream.concat(
                        tous,
                        choix.centres().stream()
                                .map(branche -> new Option(
                                        Long.toString(branche.noeud().id()),
                                        RETRAIT.repeat(branche.profondeur())
                                                + branche.noeud().libelle())))
                .toList();
    }

    public List<Code> composantes() {
        return choix.composantes();
    }

    public List<Code> etapes() {
        return choix.etapes();
    }

    public List<Option> types() {
        return choix.types().stream()
                .map(type -> new Option(type.code(), type.libelle(langue)))
                .toList();
    }

    public List<Option> repondants() {
        return Arrays.stream(Repondant.values())
                .map(qui -> new Option(qui.name(), mot("questionnaire.repondant." + qui)))
                .toList();
    }

    private String mot(String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, langue);
    }
}

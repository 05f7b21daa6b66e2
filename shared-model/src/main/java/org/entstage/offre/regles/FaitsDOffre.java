package org.entstage.offre.regles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.Texte;
import org.entstage.offre.SaisieOffre;
import org.jsoup.Jsoup;

/**
 * What the rules read.
 *
 * @param jour today
 * @param minimumHoraire euros that an hour of a placement must be paid at least there; null where no ceiling is known, or
 *     abroad
 */
public record FaitsDOffre(SaisieOffre saisie, LocalDate jour, BigDecimal minimumHoraire) {

    /** All that is written in words, as it is compared: lower case without accents, a blank around each word. */
    String texte() {
        return " " + Texte.normaliser(brut()) + " ";
    }

    /** All that is written in words, without markup. */
    String brut() {
        return Stream.of(
                        saisie.intitule(),
                        saisie.description() == null
                                ? null
                                : Jsoup.parse(saisie.description()).text(),
                        saisie.competences(),
                        saisie.observations(),
                        saisie.conditions().precision(),
                        saisie.conditions().avantages(),
                        saisie.periode().precisionDebut(),
                        saisie.periode().precisionTemps())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \n "));
    }
}

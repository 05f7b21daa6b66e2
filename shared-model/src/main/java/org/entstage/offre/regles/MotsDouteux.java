package org.entstage.offre.regles;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entstage.offre.ChampOffre;

/** Words that should not stand in an offer. */
final class MotsDouteux extends RegleDOffre {

    private final Pattern motifs;
    private final Pattern permis;
    private final boolean stagesSeulement;

    /**
     * @param motifs regular expressions on the text as {@link FaitsDOffre#texte} gives it, each for whole words
     * @param permis expressions that are taken out before, or null
     * @param stagesSeulement whether the rule is about placements only
     */
    MotsDouteux(String nom, String reference, boolean stagesSeulement, String permis, String... motifs) {
        super(nom, reference);
        this.motifs = Pattern.compile("(?<= )(" + String.join("|", motifs) + ")(?= )");
        this.permis = permis == null ? null : Pattern.compile("(?<= )(" + permis + ")(?= )");
        this.stagesSeulement = stagesSeulement;
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        if (stagesSeulement && !faits.saisie().poste().stage()) {
            return List.of();
        }
        String texte = faits.texte();
        Matcher trouves =
                motifs.matcher(permis == null ? texte : permis.matcher(texte).replaceAll("-"));
        return Stream.iterate(trouves.find(), trouve -> trouve, trouve -> trouves.find())
                .map(trouve -> trouves.group(1))
                .distinct()
                .map(mots -> constat(ChampOffre.DESCRIPTION, mots))
                .toList();
    }
}

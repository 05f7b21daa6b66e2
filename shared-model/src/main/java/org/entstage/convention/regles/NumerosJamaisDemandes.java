package org.entstage.convention.regles;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No form asks for a social-security number, a bank account or a CVEC number; where somebody types one into a free text,
 * he is asked to take it out. */
final class NumerosJamaisDemandes implements Regle {

    /** A social-security number with or without its key and blanks, or a French bank account. */
    private static final Pattern NUMERO =
            Pattern.compile("\\b[1278] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?\\b"
                    + "|\\bFR\\d{2}(?: ?[0-9A-Z]{4}){5} ?[0-9A-Z]{3}\\b");

    private static final FicheRegle FICHE = FicheRegle.etablissement("R32", Niveau.INFORMATION)
            .lit(Fait.TEXTES)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        FaitsConvention.Textes textes = faits.textes();
        boolean trouve = Stream.of(
                        textes.competences(),
                        textes.activites(),
                        textes.modalitesSuivi(),
                        textes.presenceExceptionnelle(),
                        textes.conges(),
                        faits.declarations().motif())
                .filter(Objects::nonNull)
                .anyMatch(texte -> NUMERO.matcher(texte).find());
        return trouve ? constat(Champs.ACTIVITES) : Optional.empty();
    }
}

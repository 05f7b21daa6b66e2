package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.presence.Presence;

/** Presence by night, on Sundays or on public holidays is allowed only where the convention says so. A convention that says
 * nothing prints "none", and everybody signs it: the fact is always declared. */
final class PresenceExceptionnelleEcrite implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R15", "D124-4, 6°", Niveau.BLOQUANT)
            .lit(Fait.HORAIRE, Fait.NUIT, Fait.TEXTES)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        String texte = faits.textes().presenceExceptionnelle();
        if (texte != null && !texte.isBlank()) {
            return Optional.empty();
        }
        boolean dimancheOuFerie = Optional.ofNullable(faits.periode().presence())
                .map(Presence::rythme)
                .filter(rythme ->
                        rythme.dimanches() > 0 || !rythme.feriesTravailles().isEmpty())
                .isPresent();
        boolean nuit = Declarations.oui(faits.declarations().presenceDeNuit());
        return dimancheOuFerie || nuit ? constat(Champs.PRESENCE_EXCEPTIONNELLE) : Optional.empty();
    }
}

package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.presence.Presence;

/** Presence by night, on Sundays or on public holidays is allowed only where the convention says so. */
final class PresenceExceptionnelleEcrite implements Regle {

    @Override
    public String id() {
        return "R15";
    }

    @Override
    public String reference() {
        return "D124-4, 6°";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
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

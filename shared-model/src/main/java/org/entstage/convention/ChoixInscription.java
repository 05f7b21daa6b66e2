package org.entstage.convention;

import java.util.Optional;
import org.entstage.centregestion.FicheCentre;
import org.entstage.scolarite.ElementStage;
import org.entstage.scolarite.InscriptionEtape;

/**
 * A registration that a convention may start from.
 *
 * @param centre the centre that would handle it; null when none is in charge: then it cannot be chosen
 * @param permise whether the centre lets this person begin a convention
 */
public record ChoixInscription(InscriptionEtape inscription, FicheCentre centre, boolean permise) {

    /** Names the registration in a form: year, étape and version. */
    public String cle() {
        return cle(inscription);
    }

    static String cle(InscriptionEtape inscription) {
        return inscription.annee() + "/" + inscription.codeEtape() + "/" + inscription.versionEtape();
    }

    /** Names the registration and one of its teaching elements, where it has several that a placement validates. */
    public String cle(ElementStage element) {
        return cle() + "/" + element.code();
    }

    /** The registration that a key names, reduced to the teaching element that it names; empty for another key. */
    static Optional<InscriptionEtape> nommee(InscriptionEtape inscription, String cle) {
        if (cle(inscription).equals(cle)) {
            return Optional.of(inscription);
        }
        return inscription.elementsStage().stream()
                .filter(element -> (cle(inscription) + "/" + element.code()).equals(cle))
                .findFirst()
                .map(inscription::pour);
    }

    /** Whether it may be chosen: paid, and with a centre in charge that lets the person begin. */
    public boolean possible() {
        return inscription.payee() && centre != null && permise;
    }
}

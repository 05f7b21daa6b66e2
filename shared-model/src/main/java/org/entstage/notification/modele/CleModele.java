package org.entstage.notification.modele;

import java.util.Objects;
import java.util.Optional;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Which template: of an event, for a reader, in a language.
 *
 * @param lecteur a profile that reads a template of its own, see {@link Profil#lecteur}
 */
public record CleModele(Evenement evenement, Profil lecteur, Langue langue) {

    public CleModele {
        Objects.requireNonNull(evenement, "evenement");
        Objects.requireNonNull(langue, "langue");
        lecteur = lecteur.lecteur();
    }

    /** The delivered one; empty for a profile that the event does not tell. */
    Optional<ModeleCourriel> livre() {
        return Catalogue.livre(evenement, lecteur, langue);
    }

    /** As the journal names it. */
    String nom() {
        return evenement + "." + lecteur + "." + langue;
    }
}

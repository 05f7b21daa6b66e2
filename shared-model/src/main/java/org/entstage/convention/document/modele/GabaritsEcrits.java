package org.entstage.convention.document.modele;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.parametre.Parametres;

/** Templates that places of this institution wrote. */
public interface GabaritsEcrits {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts what is published. */
    String VERSION = "gabarits";

    /**
     * What is published, without the texts, by place: the centre's id, {@value Parametres#ETABLISSEMENT} for the
     * institution. Kept in memory until somebody publishes something.
     */
    Map<Long, List<VersionPubliee>> publies();

    /** Text of a published version, empty for one that inherits again, and for one that does not exist. */
    Optional<String> texte(long version);

    Optional<VersionDeGabarit> brouillon(long centre, CleGabarit cle);

    /** The drafts of a place. */
    List<VersionDeGabarit> brouillons(long centre);

    /** The highest number that a place has published under this key; 0 for none. */
    int dernierNumero(long centre, CleGabarit cle);

    void enregistrer(VersionDeGabarit version);

    /** Keeps a version that was just published, and tells every node. */
    void publier(VersionDeGabarit version);

    void retirer(VersionDeGabarit brouillon);
}

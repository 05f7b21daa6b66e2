package org.entstage.convention.document.fige;

import java.util.List;
import java.util.Optional;

/** The rows of frozen documents of this institution. */
public interface DocumentsGardes {

    Optional<DocumentFige> trouver(long id);

    /** The last one of its kind; what is about an avenant under its id. */
    Optional<DocumentFige> dernier(DocumentFige.Objet objet);

    /** How often this document was frozen, in any language. */
    int tours(DocumentFige.Objet objet);

    /** All of a convention and its avenants, the newest first. */
    List<DocumentFige> deLaConvention(long convention);

    /** Ids of those whose bytes are not made yet, the oldest first. */
    List<Long> enAttente(int combien);

    /**
     * Writes a new or changed row at once.
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else has just written the same
     */
    void enregistrer(DocumentFige document);

    void retirer(DocumentFige document);
}

package org.entstage.convention.document.fige;

import java.time.LocalDateTime;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A frozen document in a list.
 *
 * @param avenant null for one about the convention itself
 * @param tour 1 for the first time
 * @param quand when it was decided, by whom
 * @param gabarit version of the template
 * @param sha256 of its bytes, null until they are made
 */
public record LigneFigee(
        long id,
        long convention,
        TypeDocument type,
        Langue langue,
        Long avenant,
        int tour,
        LocalDateTime quand,
        String par,
        String gabarit,
        String sha256) {}

package org.entstage.convention.document.formulaire;

import java.time.LocalDateTime;

/**
 * A host's form, without its bytes.
 *
 * @param nom of the file
 * @param par who found the mentions in it, as shown
 */
public record LigneFormulaire(String nom, String par, LocalDateTime quand) {}

package org.entstage.centregestion;

import org.entstage.parametre.Parametre;

/**
 * A setting that a copy would change.
 *
 * @param avant the centre's own value; null when it inherits
 * @param apres the value that it would get; null when it would inherit
 */
public record CopieReglage(Parametre parametre, String avant, String apres) {}

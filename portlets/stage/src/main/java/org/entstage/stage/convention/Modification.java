package org.entstage.stage.convention;

/**
 * A part of a convention that an avenant changes, in words.
 *
 * @param cle name of the part in the texts
 * @param avant old value, empty for none
 * @param apres new value, empty for none
 */
public record Modification(String cle, String avant, String apres) {}

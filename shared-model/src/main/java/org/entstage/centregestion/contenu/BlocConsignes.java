package org.entstage.centregestion.contenu;

import java.util.List;

/**
 * Instructions to read, of the institution or of one centre.
 *
 * @param centre label of the centre; null for the institution
 * @param html clean markup, empty for none
 */
public record BlocConsignes(String centre, String html, List<LigneDocument> documents) {}

package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import org.entstage.droits.Acteur;

/** One part of the file, a property of its root. */
interface PartieDuFichier {

    /** Name of the property. */
    String nom();

    /** What is there now, in a stable order. */
    JsonNode exporter();

    /** Adds what the file would change, and what is wrong with it. */
    void comparer(Acteur acteur, JsonNode partie, Comparaison comparaison);

    /** Writes what the file changes through the use cases that a screen would call. */
    void appliquer(Acteur acteur, JsonNode partie);
}

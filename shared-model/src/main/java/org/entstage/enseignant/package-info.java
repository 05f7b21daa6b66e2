/**
 * Teachers who follow placements as referents (L124-2), copied from the directory when they are chosen.
 * Table: {@code enseignant}.
 */
package org.entstage.enseignant;

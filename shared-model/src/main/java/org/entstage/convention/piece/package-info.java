/**
 * The documents that a student gives for his convention, as its centre asks them. Table: {@code piece}; the bytes stand in
 * {@link org.entstage.fichier}.
 */
package org.entstage.convention.piece;

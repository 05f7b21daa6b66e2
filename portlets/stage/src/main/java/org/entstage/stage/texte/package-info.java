/**
 * The texts that the institution writes itself, as their keeper sees them: which there are, one with what it will look
 * like, and the way back to the shipped one. Owns no table.
 */
package org.entstage.stage.texte;

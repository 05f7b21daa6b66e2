/**
 * Documents that may be asked of a student for his convention: which, before which step, for which placements. Owns no
 * table: what is asked is a setting; what is given is {@code convention.piece}.
 */
package org.entstage.piece;

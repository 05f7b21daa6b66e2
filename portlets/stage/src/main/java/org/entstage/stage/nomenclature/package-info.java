/**
 * The lists of values as their keeper sees them: which there are, one with its values, a value's form, and its removal.
 * Owns no table.
 */
package org.entstage.stage.nomenclature;

/**
 * The rules in the administration: the catalogue as the institution or a centre has it, and how each holds from a day on.
 * Owns no table.
 */
package org.entstage.stage.regle;

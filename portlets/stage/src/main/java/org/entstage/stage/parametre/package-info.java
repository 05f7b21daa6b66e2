/**
 * Settings as a form, grouped by subject: the institution's own screen, and the parts that a centre's screen shares. An
 * empty answer inherits. Owns no table.
 */
package org.entstage.stage.parametre;

/**
 * The steps of a convention as a centre or the institution sets them, and as a student reads them before he begins. Owns
 * no table: they are a setting.
 */
package org.entstage.stage.circuit;

/**
 * Reads the staff of the centres. Table: {@code personnel_centre}.
 */
package org.entstage.droits.jpa;

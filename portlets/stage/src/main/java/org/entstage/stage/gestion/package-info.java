/** The staff's portlet: list, search, new convention for a student, decision, export. Owns no table. */
package org.entstage.stage.gestion;

/**
 * Avenants on a convention's page: choosing what changes, writing it, old and new values, decisions; the convention as it was.
 * Shared by the student's, the teachers' and the staff's portlet. Texts {@code avenant/ecran}, templates {@code avenant}.
 */
package org.entstage.stage.avenant;

/**
 * The administration portlet's own pages: its first page, which lists the sections that a person may open, and the frame
 * with the way back. Each section lives in the package of its feature and declares a {@link
 * org.entstage.stage.administration.Rubrique}. Owns no table.
 */
package org.entstage.stage.administration;

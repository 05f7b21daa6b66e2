/** What every template finds in its model, prepared once for each drawn view. Owns no table. */
package org.entstage.portlet.commun.ecran;

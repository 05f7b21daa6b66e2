/**
 * Which portlet stands on which tab, and who sees the tab.
 *
 * <p>Kept in the tables {@code onglet} and {@code placement} of the portal's own database; an empty database is filled
 * from {@code portail/mise-en-page.properties}.
 */
package org.entstage.portail.layout;

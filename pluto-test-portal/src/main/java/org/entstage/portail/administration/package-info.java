/**
 * Arranging the portal from within: which portlet on which tab, under which title, and who sees the tab.
 *
 * <p>Plain forms; every change is a POST with the token of the session, followed by a redirect.
 */
package org.entstage.portail.administration;

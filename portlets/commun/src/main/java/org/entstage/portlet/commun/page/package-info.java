/**
 * What templates work with: addresses of the portlet, identifiers under its namespace, dates and amounts as people read
 * them, and the place where an action ends. Owns no table.
 */
package org.entstage.portlet.commun.page;

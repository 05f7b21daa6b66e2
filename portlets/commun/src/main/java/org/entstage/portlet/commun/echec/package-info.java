/**
 * The three families of failure: a refusal goes back to its form, a silent system leaves the rest of the page alive,
 * anything else is logged under a number that the person sees. Owns no table.
 */
package org.entstage.portlet.commun.echec;

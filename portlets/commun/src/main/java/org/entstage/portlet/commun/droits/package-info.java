/**
 * Rights at the door of every screen: denied unless the handler says who may. The rights themselves live in the domain
 * ({@link org.entstage.droits.Politique}). Owns no table.
 */
package org.entstage.portlet.commun.droits;

/**
 * Settings that the staff keeps itself: typed, with a default, for the institution or for one centre, inherited
 * downwards. What an operator sets at installation is {@link org.entstage.commun.Reglages}. Table: {@code parametre};
 * reads {@code centre_gestion}.
 */
package org.entstage.parametre;

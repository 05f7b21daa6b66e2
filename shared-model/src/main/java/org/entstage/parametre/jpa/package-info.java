/**
 * The settings' values in the database. Table: {@code parametre}; reads {@code centre_gestion}.
 */
package org.entstage.parametre.jpa;

/**
 * The policy in the database. Tables: {@code role}, {@code role_droit}, {@code attribution}, {@code delegation}; reads
 * {@code personnel_centre} and {@code centre_gestion}.
 */
package org.entstage.droits.jpa;

/**
 * Rows for the web applications' own schema, written by JDBC: a few that make the first visit worth looking at, and the
 * generator that makes as many conventions as a benchmark needs. Tables: {@code centre_gestion}, {@code centre_critere},
 * {@code personnel_centre}, {@code etudiant}, {@code enseignant}, {@code structure_accueil}, {@code convention} and those
 * below it. The schema itself belongs to shared-model: it must have been migrated before.
 */
package org.entstage.portail.demo.donnees;

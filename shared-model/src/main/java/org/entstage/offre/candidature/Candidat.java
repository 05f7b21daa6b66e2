package org.entstage.offre.candidature;

/**
 * Who applies.
 *
 * @param login account
 * @param numero number in the student records
 * @param nom first name and name
 */
record Candidat(String login, String numero, String nom) {}

package org.entstage.scolarite;

import java.time.LocalDate;

/**
 * Civil status of a student. Any part may be null when the records do not hold it.
 *
 * @param nom name at birth
 * @param nomUsage null when it is the name at birth
 * @param prenom first name in use
 * @param civilite "M.", "Mme" or null
 * @param dateNaissance the day in France
 * @param ine national number, 11 characters
 */
public record Identite(
        String nom, String nomUsage, String prenom, String civilite, LocalDate dateNaissance, String ine) {}

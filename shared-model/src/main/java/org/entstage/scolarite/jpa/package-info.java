/** The student files read last, as JSON in the table dossier_scolaire: one row per student, written after each reading. */
package org.entstage.scolarite.jpa;

/**
 * Students as far as conventions need them; what the student records know is copied when a convention begins.
 * Table: {@code etudiant}.
 */
package org.entstage.etudiant;

/**
 * JPA adapters of the students.
 */
package org.entstage.etudiant.jpa;

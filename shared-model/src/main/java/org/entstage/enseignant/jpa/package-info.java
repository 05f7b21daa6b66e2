/**
 * JPA adapters of the teachers.
 */
package org.entstage.enseignant.jpa;

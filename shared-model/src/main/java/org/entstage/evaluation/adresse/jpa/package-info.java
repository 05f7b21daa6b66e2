/** Corrected addresses in the database. */
package org.entstage.evaluation.adresse.jpa;

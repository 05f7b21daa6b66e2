/** What answers add up to, in the database. */
package org.entstage.evaluation.resultat.jpa;

/** Answer sheets in the database. */
package org.entstage.evaluation.fiche.jpa;

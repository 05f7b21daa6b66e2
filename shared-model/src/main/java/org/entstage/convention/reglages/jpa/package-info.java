/** The settings of the rules in the database. Table: {@code regle_reglage}. */
package org.entstage.convention.reglages.jpa;

/**
 * Reads the lists with JDBC-plain JPQL and keeps them for the life of the application: nothing edits them yet.
 */
package org.entstage.nomenclature.jpa;

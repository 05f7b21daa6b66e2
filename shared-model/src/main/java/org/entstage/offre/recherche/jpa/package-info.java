/** Search of offers in the database. */
package org.entstage.offre.recherche.jpa;

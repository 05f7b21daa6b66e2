/** Offers in the database. */
package org.entstage.offre.jpa;

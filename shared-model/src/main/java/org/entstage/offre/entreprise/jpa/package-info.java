/** The spaces of companies as rows. */
package org.entstage.offre.entreprise.jpa;

/** Applications in the database. */
package org.entstage.offre.candidature.jpa;

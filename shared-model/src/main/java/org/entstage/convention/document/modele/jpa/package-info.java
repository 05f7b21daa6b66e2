/** Versions of templates in the database. Table: {@code gabarit_version}. */
package org.entstage.convention.document.modele.jpa;

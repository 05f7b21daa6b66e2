/** Public holidays of countries and territories in the database. Table: {@code jour_ferie_local}. */
package org.entstage.presence.jpa;

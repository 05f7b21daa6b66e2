/** Contents of the centres in the database, and the migration of their former plain texts. */
package org.entstage.centregestion.contenu.jpa;

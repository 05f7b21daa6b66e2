/** Frozen documents in the database. Table: {@code document_fige}. */
package org.entstage.convention.document.fige.jpa;

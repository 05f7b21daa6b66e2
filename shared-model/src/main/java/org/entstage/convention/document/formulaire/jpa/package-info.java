/** Hosts' own forms in the database. */
package org.entstage.convention.document.formulaire.jpa;

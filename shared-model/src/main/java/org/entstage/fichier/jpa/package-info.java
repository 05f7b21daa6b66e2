/** JPA adapter of the files. */
package org.entstage.fichier.jpa;

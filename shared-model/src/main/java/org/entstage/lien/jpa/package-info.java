/** JPA adapter of the links. */
package org.entstage.lien.jpa;

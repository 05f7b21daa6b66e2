/**
 * JPA adapters of the host organisations.
 */
package org.entstage.structureaccueil.jpa;

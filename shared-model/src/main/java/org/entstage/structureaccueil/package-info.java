/**
 * Host organisations (structures d'accueil): found by name or SIRET, created once for all.
 * Table: {@code structure_accueil}.
 */
package org.entstage.structureaccueil;

/**
 * Communes with their postcodes, and countries, from open data shipped in resources ({@code geographie/SOURCES.md}).
 * Nobody needs a right to choose one of them. Owns no table.
 */
package org.entstage.geographie;

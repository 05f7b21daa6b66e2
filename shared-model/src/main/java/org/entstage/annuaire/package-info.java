/**
 * The university's directory: people by login or student number, searches for teachers and students. A port with one
 * adapter ({@code ldap}). People on the red list (supannListeRouge) do not appear in searches. Owns no table.
 */
package org.entstage.annuaire;

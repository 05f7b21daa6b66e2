/**
 * Roles, grants, delegations of everybody, and looking through somebody's eyes: sections of the administration. Owns no
 * table.
 */
package org.entstage.stage.droits;

/**
 * Who gives which rights to whom: roles that the institution copies and adjusts, roles granted by hand, rights handed
 * over for a time, and support that looks through somebody's eyes. What the rights mean is decided in {@code droits}.
 * Tables: {@code role}, {@code role_droit}, {@code attribution}, {@code delegation}.
 */
package org.entstage.habilitation;

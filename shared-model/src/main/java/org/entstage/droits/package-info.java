/**
 * Who asks and what he may do: roles, grants, delegations and the policy that adds them up. {@link
 * org.entstage.droits.Acteur} travels as the first argument of every use case, which checks the right; screens check
 * too, but nothing rests on them. Tables: {@code role}, {@code role_droit}, {@code attribution}, {@code delegation};
 * reads the staff and the tree of the centres.
 */
package org.entstage.droits;

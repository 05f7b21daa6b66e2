/**
 * The page of a sheet outside the portal: who has the link answers it, without an account, on whatever he has at hand. It
 * opens no session and sets no cookie; reading it changes nothing. Owns no table.
 */
package org.entstage.evaluations.tuteur;

/**
 * The page of a host organisation, outside the portal: who has the link reads one convention, completes what the host knows
 * and gives or refuses its agreement. It opens no session and sets no cookie; reading it changes nothing.
 */
package org.entstage.stage.accueil;

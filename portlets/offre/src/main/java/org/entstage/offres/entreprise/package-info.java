/**
 * The space of a company, outside the portal: who has the link hands offers in, answers applications, and asks for what is
 * known of it to be corrected. It opens no session; reading changes nothing. Beside it, what the staff decides on companies
 * and their links. Owns no table.
 */
package org.entstage.offres.entreprise;

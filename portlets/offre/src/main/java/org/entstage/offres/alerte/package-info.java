/** The page outside the portal on which a saved search is stopped, by the link of its mail. */
package org.entstage.offres.alerte;

/** The public holidays of countries and of the territories of the Pacific, as their keeper sees them. Owns no table. */
package org.entstage.stage.presence;

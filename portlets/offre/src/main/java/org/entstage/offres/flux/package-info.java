/** Feeds of published offers, for everybody: Atom and schema.org. */
package org.entstage.offres.flux;

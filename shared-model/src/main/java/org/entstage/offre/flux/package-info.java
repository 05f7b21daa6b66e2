/** Published offers for everybody: what other sites and readers of feeds take over. */
package org.entstage.offre.flux;

/** Companies as the staff sees them: what they ask, who may have links to their spaces, their agreements. Owns no table. */
package org.entstage.offres.entreprises;

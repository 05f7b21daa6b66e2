/** One's own delegations, in the portlets of teachers and staff. Owns no table. */
package org.entstage.stage.delegation;

/**
 * The other systems with their test buttons. What the last attempts showed stays in the session of who made them. Owns no
 * table.
 */
package org.entstage.stage.connecteur;

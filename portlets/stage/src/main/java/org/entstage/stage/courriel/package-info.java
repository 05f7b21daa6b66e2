/**
 * Mails in the administration: what is told to whom at a place, in which words, and the journal of what was sent. Owns no
 * table.
 */
package org.entstage.stage.courriel;

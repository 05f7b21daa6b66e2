/**
 * Who changed what in the administration: every use case that changes rights, centres, lists, texts or settings notes
 * it here, in its own transaction. Nothing in it is ever changed; secrets are never noted. Table: {@code
 * journal_administration}.
 */
package org.entstage.journal;

/**
 * Texts that an institution may write itself: what the first pages say, help, a note on each step, the end of mails. A
 * text is plain: paragraphs apart by an empty line, no markup. Table: {@code texte_editable}.
 */
package org.entstage.texte;

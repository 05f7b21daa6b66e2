/**
 * The convention de stage (L124-1, D124-4): begun as a draft, completed step by step, submitted, refused and corrected,
 * validated, printed. Use cases are the classes named by a verb. Tables: {@code convention},
 * {@code convention_interruption}, {@code convention_historique}.
 */
package org.entstage.convention;

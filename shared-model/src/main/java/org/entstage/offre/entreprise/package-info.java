/**
 * The space of a company, which nobody of it has an account for: who may have the link, what the company asks to change of
 * what is known of it, its partnership agreements. A link leads to the space of one company. Tables:
 * {@code entreprise_acces}, {@code entreprise_correspondant}, {@code entreprise_demande}, {@code entreprise_accord}.
 */
package org.entstage.offre.entreprise;

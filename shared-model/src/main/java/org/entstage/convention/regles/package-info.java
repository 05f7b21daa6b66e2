/**
 * The rules of law that a convention must respect, each a small class in one list ({@link
 * org.entstage.convention.regles.ReglesConvention}). A rule reads plain facts and answers with a finding or with nothing.
 *
 * <p>Law: code de l'éducation, L124-1 to L124-20 and D124-1 to D124-9; the code du travail where L124-14 sends there.
 * Texts: {@code convention/regles_*.properties}. To add a rule: a class, a line in the list, two texts, a test.
 */
package org.entstage.convention.regles;

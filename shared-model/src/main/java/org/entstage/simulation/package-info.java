/**
 * What a placement would amount to before anybody has written a convention: hours, days, public holidays, minimum pay and
 * what the law says, for students and companies without an account. Keeps nothing, reads nobody's data.
 *
 * <p>Law: L124-5, L124-6, L124-14, L124-18, D124-6, D124-8. Texts: {@code simulation/regles_*.properties}. No table; the
 * hourly ceilings come from {@code gratification}.
 */
package org.entstage.simulation;

/**
 * People of the host organisations: recorded from the tutor of a convention (L124-9), offered again for the next one.
 * Mail and telephone are shared between centres only as far as {@link org.entstage.contact.RegleDeConfidentialite}
 * says. Tables: {@code contact}, {@code contact_auteur}.
 */
package org.entstage.contact;

package org.entstage.contact;

import java.util.List;
import java.util.Optional;

/** The contacts of this institution. */
public interface Contacts {

    Optional<Contact> parId(long id);

    /** All contacts of a host with those who recorded them, by name; {@code maximum} at the most, the latest first. */
    List<Contact> deLHote(long structure, int maximum);

    Contact enregistrer(Contact contact);
}

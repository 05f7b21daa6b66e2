package org.entstage.contact;

import java.util.List;

/**
 * The contacts of one host for one reader.
 *
 * @param hote name of the host
 * @param contacts those that he may see, by name
 * @param reserves number of those that other centres keep to themselves
 */
public record ContactsDeLHote(String hote, List<FicheContact> contacts, int reserves) {

    public ContactsDeLHote {
        contacts = List.copyOf(contacts);
    }
}

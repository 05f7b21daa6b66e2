package org.entstage.portail.container;

import java.util.List;
import java.util.Map;

/** Where the preferences of users are kept: one set per user and window, so that two copies of a portlet differ. */
public interface PreferenceStore {

    /** The stored values of one user in one window, by preference name; a value may be {@code null}. */
    Map<String, List<String>> read(String user, String window);

    /** Replaces the stored values of one user in one window. */
    void write(String user, String window, Map<String, List<String>> preferences);
}

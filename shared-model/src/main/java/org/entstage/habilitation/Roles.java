package org.entstage.habilitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles that this institution has a row for. */
public interface Roles {

    Optional<Role> parCode(String code);

    List<Role> tous();

    Role enregistrer(Role role);

    void retirer(Role role);

    /** How many persons, filters, attributes and members of centres' staff hold each role, by code; none is left out. */
    Map<String, Long> attributions();
}

package org.entstage.geographie;

import java.util.List;
import java.util.Optional;

/**
 * A French region.
 *
 * @param code INSEE's two digits; {@link #COLLECTIVITES} for what belongs to none
 * @param nom with accents
 */
public record Region(String code, String nom) {

    /** Stands for the collectivities overseas that belong to no region. */
    public static final String COLLECTIVITES = "COM";

    /** All of them, in the order of their first departments. */
    public static List<Region> toutes() {
        return List.copyOf(TableDesDepartements.REGIONS.values());
    }

    /** The one of that code; empty when there is none. */
    public static Optional<Region> de(String code) {
        return Optional.ofNullable(code).map(TableDesDepartements.REGIONS::get);
    }

    /** Its departments, in the order of their codes. */
    public List<Departement> departements() {
        return TableDesDepartements.TOUS.stream()
                .filter(departement -> departement.region().equals(this))
                .toList();
    }
}

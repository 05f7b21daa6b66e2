package org.entstage.gratification;

import java.util.List;

/** Which shipped rows remain beside those of the institution. */
public final class BaremesEnVigueur {

    private BaremesEnVigueur() {}

    /**
     * The shipped rows that no row of the institution overlaps. A version that ships a year which the institution
     * entered before changes nothing for it.
     */
    public static List<BaremePublie> sansLesRecouvertes(List<BaremePublie> livrees, List<BaremeGratification> propres) {
        return livrees.stream()
                .filter(livree -> propres.stream().noneMatch(livree.bareme()::chevauche))
                .toList();
    }
}

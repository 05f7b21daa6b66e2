package org.entstage.structureaccueil;

import java.time.LocalDateTime;
import org.springframework.test.util.ReflectionTestUtils;

/** Host organisations for tests without database. */
public final class StructuresDeTest {

    private StructuresDeTest() {}

    /** One as if it had been stored under this id. */
    public static StructureAccueil une(SaisieStructure saisie, long id) {
        StructureAccueil structure = new StructureAccueil(
                "0350936C", saisie, profil(saisie.profil()), "test", LocalDateTime.of(2026, 11, 1, 12, 0));
        ReflectionTestUtils.setField(structure, "id", id);
        return structure;
    }

    private static Profil profil(SaisieProfil saisie) {
        return new Profil(
                saisie.type(), saisie.formeJuridique(), saisie.effectif(), saisie.activite(), saisie.revision());
    }
}

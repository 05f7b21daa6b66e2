package org.entstage.convention;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What avenants may change of a convention.
 *
 * @param referent null while none is chosen
 */
public record ContenuEffectif(SaisieStage stage, SaisieLieu lieu, FicheReferent referent) {

    public ContenuEffectif {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(lieu, "lieu");
    }

    /** What differs afterwards, without how to reach tutor and signatory: who may not see that reads this too. */
    List<Changement> changements(ContenuEffectif apres) {
        return Stream.of(
                        Changements.entre(EtapeSaisie.STAGE, stage, apres.stage),
                        Changements.entre(EtapeSaisie.LIEU, lieu.sansCoordonnees(), apres.lieu.sansCoordonnees()),
                        Changements.entre(EtapeSaisie.REFERENT, nom(referent), nom(apres.referent)))
                .flatMap(List::stream)
                .toList();
    }

    /** The same without how to reach tutor and signatory. */
    ContenuEffectif sansCoordonnees() {
        return new ContenuEffectif(stage, lieu.sansCoordonnees(), referent);
    }

    private static Nom nom(FicheReferent referent) {
        return referent == null ? null : new Nom(referent.prenom() + " " + referent.nom());
    }

    private record Nom(String nom) {}
}

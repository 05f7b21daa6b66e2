package org.entstage.convention.document.formulaire;

import java.util.Optional;

/** The hosts' own forms of this institution. Asks no right: who calls has asked. */
public interface FormulairesAccueil {

    /** The one that takes the place of what would be printed for a convention. */
    Optional<FormulaireAccueil> de(long convention);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else has just given one */
    void ajouter(FormulaireAccueil formulaire);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else has just taken it away */
    void retirer(FormulaireAccueil formulaire);
}

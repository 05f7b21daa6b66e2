package org.entstage.convention.regles;

/** How the rules hold at the place of one convention, on its day. */
@FunctionalInterface
public interface ReglagesDesRegles {

    /** Nobody set anything. */
    ReglagesDesRegles PAR_DEFAUT = Reglage::parDefaut;

    Reglage pour(FicheRegle fiche);
}

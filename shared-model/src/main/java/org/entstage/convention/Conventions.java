package org.entstage.convention;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.PageDe;

/** The conventions; every reading is held within a perimeter. */
public interface Conventions {

    /** The convention with everything a sheet shows; empty outside the perimeter. */
    Optional<Convention> trouver(long id, Perimetre perimetre);

    /** Writes a new or changed convention and tells the listeners what happened to it, in the same transaction. */
    Convention enregistrer(Convention convention);

    /** Removes a draft and all that hangs on it. */
    void supprimer(Convention convention);

    /** One page of a list; a constant number of statements whatever the rows. */
    PageDe<LigneConvention> rechercher(Perimetre perimetre, CriteresConvention criteres, int page, int taille);

    /** Whether any stands in one of these centres. */
    boolean existe(Perimetre perimetre, Set<Long> centres);

    /** All rows of a list with their tutors, one after the other, without keeping them. */
    void parcourir(
            Perimetre perimetre, CriteresConvention criteres, BiConsumer<LigneConvention, TuteurDeConvention> lecteur);

    /**
     * Hours of the student's other conventions with the same host in one teaching year, drafts left out: what the
     * limits of L124-5 and L124-6 add up. The same host is the same SIREN, or the same organisation abroad.
     *
     * @return 0 or more
     */
    BigDecimal heuresDesAutres(Convention convention, AnneeUniversitaire annee);
}

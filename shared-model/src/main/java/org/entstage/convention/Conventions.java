package org.entstage.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    /** The rows of these conventions, those outside the perimeter left out; one statement. */
    List<LigneConvention> lignes(Perimetre perimetre, Set<Long> ids);

    /** Whether any stands in one of these centres. */
    boolean existe(Perimetre perimetre, Set<Long> centres);

    /** All rows of a list with everything that an export gives, one after the other, without keeping them. */
    void parcourir(Perimetre perimetre, CriteresConvention criteres, Consumer<LigneExport> lecteur);

    /**
     * The conventions that the rules count together with one, in one statement: the same student's, and around its days
     * those of the same referent and of the same host. Only those that {@link EtatConvention#compte() count}; never
     * itself.
     *
     * @param debut first day of the placement, null while unknown
     * @param fin last day of it, null while unknown
     */
    List<ConventionVoisine> voisines(Convention convention, LocalDate debut, LocalDate fin);
}

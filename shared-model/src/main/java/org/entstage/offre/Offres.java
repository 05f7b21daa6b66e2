package org.entstage.offre;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entstage.commun.PageDe;

/** The offers of this institution. Asks no right: who calls has asked. */
public interface Offres {

    Optional<Offre> parId(long id);

    /**
     * Writes at once, then tells what happened ({@link OffreEcrite} among it).
     *
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    Offre enregistrer(Offre offre);

    /** A page of a list, what waits first. */
    PageDe<LigneDeGestion> rechercher(PerimetreDesOffres perimetre, CriteresDeGestion criteres, int page, int taille);

    /** How many of them there are, at most {@code plafond}. */
    int compter(PerimetreDesOffres perimetre, CriteresDeGestion criteres, int plafond);

    /** Hands over all rows with what they say, in the order of the list. */
    void parcourir(
            PerimetreDesOffres perimetre, CriteresDeGestion criteres, BiConsumer<LigneDeGestion, SaisieOffre> lecteur);

    /**
     * How many there are of each value of one axis or two.
     *
     * @param second null for one axis only
     */
    List<CompteDOffres> compter(PerimetreDesOffres perimetre, Integer annee, AxeDesOffres premier, AxeDesOffres second);
}

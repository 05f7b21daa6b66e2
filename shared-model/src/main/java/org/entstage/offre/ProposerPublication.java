package org.entstage.offre;

import java.time.LocalDate;
import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.EtapesRattachees;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows to who publishes for which students an offer may be, and until when. */
@ReadUseCase
public class ProposerPublication {

    /**
     * What may be chosen.
     *
     * @param centres every centre that is open, in the order of the tree
     * @param etapes those that a centre handles by name; codes of others are typed
     * @param fin last day where nobody chooses another one; null without a centre
     * @param limite the furthest day; null without a centre
     */
    public record PublicationProposee(
            List<Arbre.Noeud> centres, List<EtapesRattachees.Etape> etapes, LocalDate fin, LocalDate limite) {

        public PublicationProposee {
            centres = List.copyOf(centres);
            etapes = List.copyOf(etapes);
        }
    }

    private final ArbreDesCentres centres;
    private final EtapesRattachees etapes;
    private final DureesDesOffres durees;

    ProposerPublication(ArbreDesCentres centres, EtapesRattachees etapes, DureesDesOffres durees) {
        this.centres = centres;
        this.etapes = etapes;
        this.durees = durees;
    }

    /**
     * @param centre id of the one in charge of the offer, or null
     * @throws org.entstage.commun.AccesRefuse unless he reads offers as staff
     */
    public PublicationProposee executer(Acteur acteur, Long centre) {
        acteur.exigerEnPersonnel(Action.OFFRE_LIRE);
        return new PublicationProposee(
                centres.arbre().branches().stream()
                        .map(Arbre.Branche::noeud)
                        .filter(noeud -> !noeud.ferme())
                        .toList(),
                etapes.toutes(),
                centre == null ? null : durees.proposee(centre),
                centre == null ? null : durees.limite(centre));
    }
}

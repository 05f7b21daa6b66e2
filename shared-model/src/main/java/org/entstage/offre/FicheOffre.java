package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.entstage.circuit.EtatEtape;
import org.entstage.structureaccueil.FicheStructure;

/**
 * An offer as the staff or its company reads it.
 *
 * @param version to be sent back with a change
 * @param annee calendar year in which its teaching year begins
 * @param cibles none for all students
 * @param pourvueParNous null unless it is filled
 * @param pourvueConvention id of the convention that came of it, or null
 * @param motif why it was given back or refused last; null when it was not, or was accepted since
 * @param aCorriger what its author is to correct
 * @param fichier name of the file that comes with it, or null
 * @param taille bytes of that file, or null
 * @param auteur who began it, as shown
 * @param histoire what happened, the oldest first, as far as this person sees it
 * @param etapes every step, by its place; empty before it was handed in
 */
public record FicheOffre(
        long id,
        int version,
        EtatOffre etat,
        int annee,
        FicheStructure structure,
        long idCentre,
        String centre,
        SaisieOffre saisie,
        Set<Cible> cibles,
        LocalDate publieeDu,
        LocalDate publieeAu,
        Boolean pourvueParNous,
        Long pourvueConvention,
        String motif,
        List<ChampOffre> aCorriger,
        String fichier,
        Integer taille,
        boolean parEntreprise,
        String auteur,
        LocalDateTime creeeLe,
        LocalDateTime soumiseLe,
        boolean renouvellementDemande,
        List<LigneDOffre> histoire,
        List<EtatEtape> etapes,
        PossibilitesOffre possibilites) {

    public FicheOffre {
        cibles = Set.copyOf(cibles);
        aCorriger = List.copyOf(aCorriger);
        histoire = List.copyOf(histoire);
        etapes = List.copyOf(etapes);
    }

    /** What the company and the staff wrote to each other, the oldest first. */
    public List<LigneDOffre> dialogue() {
        return histoire.stream().filter(LigneDOffre::dialogue).toList();
    }
}

package org.entstage.offre;

import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.structureaccueil.Structures;

/** Begins an offer: a draft of a company, written by itself or by the staff for it. */
@UseCase
public class CommencerOffre {

    private final OffreEnCours enCours;
    private final Structures structures;
    private final Centres centres;
    private final Nomenclatures listes;
    private final Reglages reglages;

    CommencerOffre(
            OffreEnCours enCours, Structures structures, Centres centres, Nomenclatures listes, Reglages reglages) {
        this.enCours = enCours;
        this.structures = structures;
        this.centres = centres;
        this.listes = listes;
        this.reglages = reglages;
    }

    /**
     * @param structure id of the company
     * @param centre id of the centre in charge; null for the institution's own
     * @return its id
     * @throws RefusMetier when what is typed cannot be kept
     * @throws org.entstage.commun.AccesRefuse unless he writes offers there, or is the company
     */
    public long executer(Acteur acteur, long structure, Long centre, SaisieOffre saisie) {
        StructureAccueil hote = structures.parId(structure).orElseThrow(() -> new Introuvable("host " + structure));
        CentreGestion charge = centre(centre);
        Situation ou = Situation.duCentre(charge.id()).pour(Offre.objet(structure));
        if (!acteur.etendue(Action.ENTREPRISE_ECRIRE).couvreParLien(ou)) {
            acteur.exiger(Action.OFFRE_GERER, ou);
        }
        ControleSaisie.forme(saisie, SaisieOffre.VIDE, listes).refuser();
        int annee = AnneeUniversitaire.de(enCours.aujourdHui(), reglages.jourDeLAnnee("annee.bascule"))
                .debut();
        return enCours.enregistrer(
                        new Offre(reglages.etablissement(), annee, charge, hote, saisie, enCours.geste(acteur)))
                .id();
    }

    private CentreGestion centre(Long id) {
        return (id == null
                        ? centres.deLEtablissement()
                                .or(() -> centres.tous().stream().findFirst())
                        : centres.parId(id))
                .filter(trouve -> !trouve.ferme())
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("centre", "offre.centre.absent")));
    }
}

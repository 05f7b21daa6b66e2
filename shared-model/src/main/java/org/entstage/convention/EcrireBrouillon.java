package org.entstage.convention;

import java.time.Clock;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.Etudiants;
import org.entstage.offre.candidature.PlacesObtenues;
import org.entstage.structureaccueil.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link CommencerConvention}: one short transaction after all answers are there. */
@Component
class EcrireBrouillon {

    private final Conventions conventions;
    private final Etudiants etudiants;
    private final Centres centres;
    private final Structures structures;
    private final FeriesDuLieu feries;
    private final PlacesObtenues places;
    private final Clock horloge;

    EcrireBrouillon(
            Conventions conventions,
            Etudiants etudiants,
            Centres centres,
            Structures structures,
            FeriesDuLieu feries,
            PlacesObtenues places,
            Clock horloge) {
        this.conventions = conventions;
        this.etudiants = etudiants;
        this.centres = centres;
        this.structures = structures;
        this.feries = feries;
        this.places = places;
        this.horloge = horloge;
    }

    @Transactional
    public long executer(Acteur acteur, OuvertureConvention ouverture, long idCentre) {
        CentreGestion centre = centres.parId(idCentre).orElseThrow(() -> new Introuvable("centre " + idCentre));
        Etudiant etudiant = etudiants
                .parNumero(ouverture.numeroEtudiant())
                .map(connu -> {
                    connu.mettreAJour(ouverture.identite());
                    return connu;
                })
                .orElseGet(() -> etudiants.enregistrer(
                        new Etudiant(ouverture.etablissement(), ouverture.numeroEtudiant(), ouverture.identite())));
        Geste geste = Geste.de(acteur, horloge);
        Convention convention = new Convention(ouverture, centre, etudiant, geste);
        if (ouverture.place() == null) {
            return conventions.enregistrer(convention).id();
        }
        situer(convention, ouverture.place(), geste);
        long id = conventions.enregistrer(convention).id();
        places.commencer(ouverture.place().candidature(), id);
        return id;
    }

    /** Host, place of work and origin are those of the offer, which it keeps. */
    private void situer(Convention convention, PlacePrise place, Geste geste) {
        convention.naitreDe(new OffreDOrigine(place.idOffre(), place.offre().intitule()));
        structures.parId(place.structure()).ifPresent(structure -> convention.choisirStructure(structure, geste));
        convention.situer(RepriseDOffre.lieu(place.offre()), geste);
        feries.appliquer(convention);
        convention.declarer(convention.saisieDeclarations().avecOrigine(RepriseDOffre.ORIGINE), geste);
    }
}

package org.entstage.convention;

import java.time.Clock;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.commun.Introuvable;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.Etudiants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link CommencerConvention}: one short transaction after all answers are there. */
@Component
class EcrireBrouillon {

    private final Conventions conventions;
    private final Etudiants etudiants;
    private final Centres centres;
    private final Clock horloge;

    EcrireBrouillon(Conventions conventions, Etudiants etudiants, Centres centres, Clock horloge) {
        this.conventions = conventions;
        this.etudiants = etudiants;
        this.centres = centres;
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
        Convention convention = new Convention(ouverture, centre, etudiant, Geste.de(acteur, horloge));
        return conventions.enregistrer(convention).id();
    }
}

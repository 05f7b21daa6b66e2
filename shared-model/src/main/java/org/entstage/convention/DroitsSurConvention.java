package org.entstage.convention;

import org.entstage.centregestion.CentreGestion;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Role;
import org.entstage.etudiant.Etudiant;

/** Who may change a convention, and who decides on it, in the state it is in. */
record DroitsSurConvention(Long id, EtatConvention etat, CentreGestion centre, Etudiant etudiant) {

    PossibilitesConvention possibilites(Acteur acteur) {
        boolean modifiable = modifiablePar(acteur);
        return new PossibilitesConvention(
                modifiable,
                modifiable && etat.modifiableParEtudiant(),
                acteur.gere(centre.id()) && etat == EtatConvention.SOUMISE,
                modifiable && etat == EtatConvention.BROUILLON);
    }

    /** @throws AccesRefuse unless this person may change it now */
    void exigerModifiable(Acteur acteur) {
        if (!modifiablePar(acteur)) {
            throw new AccesRefuse("convention " + id + " cannot be changed by this person in state " + etat);
        }
    }

    /** @throws AccesRefuse unless this person handles its centre */
    void exigerCentre(Acteur acteur) {
        if (!acteur.gere(centre.id())) {
            throw new AccesRefuse("convention " + id + " belongs to another centre");
        }
    }

    private boolean modifiablePar(Acteur acteur) {
        boolean parLui = estCelleDe(acteur) && etat.modifiableParEtudiant();
        return parLui || acteur.gere(centre.id()) && etat.modifiableParPersonnel();
    }

    private boolean estCelleDe(Acteur acteur) {
        return acteur.a(Role.ETUDIANT)
                && (acteur.login().equals(etudiant.login()) || etudiant.numero().equals(acteur.numeroEtudiant()));
    }
}

package org.entstage.convention;

import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/** Writes what an avenant says, a new one's or one that is not handed in; a new referent must be in the directory. */
@RemoteUseCase(ecrit = true)
public class EcrireAvenant {

    private final Annuaire annuaire;
    private final InscrireAvenant inscrire;

    EcrireAvenant(Annuaire annuaire, InscrireAvenant inscrire) {
        this.annuaire = annuaire;
        this.inscrire = inscrire;
    }

    /**
     * @param convention id of the convention to change
     * @param avenant id of the avenant, null for a new one
     * @param version the one that was on the form: the convention's for a new avenant, else the avenant's
     * @param saisie the account alone is read of its referent
     * @return id of the avenant
     * @throws RefusMetier with everything that is missing or wrong, and when another one is open on this convention
     * @throws org.entstage.commun.SystemeIndisponible when the directory is needed and does not answer
     */
    public long executer(Acteur acteur, long convention, Long avenant, int version, SaisieAvenant saisie) {
        boolean autreReferent = saisie.change(NatureAvenant.REFERENT) && saisie.referent() != null;
        Personne referent = autreReferent ? enseignant(saisie.referent().login()) : null;
        return inscrire.executer(acteur, convention, avenant, version, saisie, referent);
    }

    private Personne enseignant(String login) {
        return annuaire.parLogin(login)
                .filter(personne -> personne.enseigne() && personne.nom() != null)
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("referent", "convention.referent.inconnu")));
    }
}

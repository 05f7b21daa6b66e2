package org.entstage.convention;

import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/** Chooses the referent teacher (L124-2), who must be a teacher of the directory. */
@RemoteUseCase(ecrit = true)
public class ChoisirReferent {

    private final Annuaire annuaire;
    private final InscrireReferent inscrire;

    ChoisirReferent(Annuaire annuaire, InscrireReferent inscrire) {
        this.annuaire = annuaire;
        this.inscrire = inscrire;
    }

    /**
     * @param version the one that was on the form
     * @param login account of the teacher
     * @throws RefusMetier when the directory knows no such teacher
     * @throws org.entstage.commun.SystemeIndisponible when the directory does not answer
     */
    public void executer(Acteur acteur, long id, int version, String login) {
        Personne enseignant = annuaire.parLogin(login)
                .filter(personne -> personne.enseigne() && personne.nom() != null)
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("referent", "convention.referent.inconnu")));
        inscrire.executer(acteur, id, version, enseignant);
    }
}

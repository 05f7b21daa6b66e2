package org.entstage.centregestion.personnel;

import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/** Makes somebody of the directory staff of a centre; name and mail are the directory's. */
@RemoteUseCase(ecrit = true)
public class AjouterPersonnel {

    private final Annuaire annuaire;
    private final Equipes equipes;
    private final InscrirePersonnel inscrire;

    AjouterPersonnel(Annuaire annuaire, Equipes equipes, InscrirePersonnel inscrire) {
        this.annuaire = annuaire;
        this.equipes = equipes;
        this.inscrire = inscrire;
    }

    /**
     * @throws RefusMetier when the directory knows no such member of staff, when he is at the centre already, or when
     *     the role is beyond one's own
     * @throws org.entstage.commun.SystemeIndisponible when the directory does not answer
     */
    public void executer(Acteur acteur, long centre, String login, SaisiePersonnel saisie) {
        equipes.ouvrir(acteur, centre);
        saisie.problemes().refuser();
        Personne personne = annuaire.parLogin(login)
                .filter(connue -> connue.travaille() && connue.nom() != null)
                .orElseThrow(() -> new RefusMetier(Probleme.auChamp("login", "personnel.inconnu")));
        inscrire.executer(acteur, centre, personne, saisie);
    }
}

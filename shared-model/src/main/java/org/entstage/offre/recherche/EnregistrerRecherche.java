package org.entstage.offre.recherche;

import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Keeps a search; its new offers are sent to the address that the directory has of the person. */
@RemoteUseCase(ecrit = true)
public class EnregistrerRecherche {

    /** Searches that one person keeps at the most. */
    public static final int MAXIMUM = 20;

    private final Annuaire annuaire;
    private final EcritureDesRecherches ecriture;

    EnregistrerRecherche(Annuaire annuaire, EcritureDesRecherches ecriture) {
        this.annuaire = annuaire;
        this.ecriture = ecriture;
    }

    /**
     * @throws org.entstage.commun.RefusMetier when something is missing, too many are kept, or it is to be sent and no
     *     address is known
     * @throws SystemeIndisponible when the directory does not answer
     */
    public void executer(Acteur acteur, CriteresOffre criteres, SaisieRecherche saisie) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        saisie.verifier();
        String courriel =
                annuaire.parLogin(acteur.login()).map(Personne::courriel).orElse(null);
        ecriture.creer(acteur, courriel, criteres, saisie);
    }
}

package org.entstage.offre.recherche;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Names a saved search otherwise, or sends it more or less often. */
@UseCase
public class ReglerRecherche {

    private final RecherchesEnregistrees recherches;
    private final EcritureDesRecherches ecriture;

    ReglerRecherche(RecherchesEnregistrees recherches, EcritureDesRecherches ecriture) {
        this.recherches = recherches;
        this.ecriture = ecriture;
    }

    /**
     * @throws org.entstage.commun.Introuvable when it is none of his
     * @throws RefusMetier when something is missing, or it is to be sent and no address is known
     */
    public void executer(Acteur acteur, long id, int version, SaisieRecherche saisie) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        saisie.verifier();
        RechercheEnregistree recherche = ecriture.sienne(acteur, id, version);
        if (recherche.destinataire().courriel() == null && saisie.frequence() != FrequenceAlerte.JAMAIS) {
            throw new RefusMetier(Probleme.auChamp("frequence", "recherche.alerte.sans.adresse"));
        }
        recherche.regler(saisie.libelle(), saisie.frequence(), ecriture.maintenant());
        recherches.enregistrer(recherche);
    }
}

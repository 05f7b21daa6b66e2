package org.entstage.nomenclature;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows one list with all its values. */
@ReadUseCase
public class ConsulterListe {

    private final LecteurDeListe lecteur;

    ConsulterListe(LecteurDeListe lecteur) {
        this.lecteur = lecteur;
    }

    public FicheListe executer(Acteur acteur, Liste liste) {
        acteur.exigerPartout(Action.LISTE_GERER);
        return lecteur.lire(liste);
    }
}

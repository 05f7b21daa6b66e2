package org.entstage.nomenclature;

import java.util.Arrays;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows every list to those who keep them. */
@ReadUseCase
public class ConsulterListes {

    private final LecteurDeListe lecteur;

    ConsulterListes(LecteurDeListe lecteur) {
        this.lecteur = lecteur;
    }

    public List<FicheListe> executer(Acteur acteur) {
        acteur.exigerPartout(Action.LISTE_GERER);
        return Arrays.stream(Liste.values()).map(lecteur::lire).toList();
    }
}

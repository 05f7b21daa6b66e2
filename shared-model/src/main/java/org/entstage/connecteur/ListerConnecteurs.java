package org.entstage.connecteur;

import java.util.Comparator;
import java.util.List;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The connectors of this installation; asks none of them. */
@RemoteUseCase
public class ListerConnecteurs {

    private final List<Connecteur> connecteurs;
    private final Secrets secrets;

    ListerConnecteurs(List<Connecteur> connecteurs, Secrets secrets) {
        this.connecteurs = connecteurs.stream()
                .sorted(Comparator.comparing(Connecteur::nom))
                .toList();
        this.secrets = secrets;
    }

    /** By name. */
    public List<FicheConnecteur> executer(Acteur acteur) {
        acteur.exigerPartout(Action.CONNECTEUR_TESTER);
        return connecteurs.stream()
                .map(connecteur -> new FicheConnecteur(connecteur.nom(), secrets.adresse(connecteur.adresse())))
                .toList();
    }
}

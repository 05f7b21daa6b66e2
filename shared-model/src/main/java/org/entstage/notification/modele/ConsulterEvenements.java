package org.entstage.notification.modele;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entstage.centregestion.Places;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.notification.modele.CourrielsEnVigueur.EnVigueur;

/** What is told by mail at a place, and to whom. */
@ReadUseCase
public class ConsulterEvenements {

    private final CourrielsEnVigueur courriels;
    private final Places places;

    ConsulterEvenements(CourrielsEnVigueur courriels, Places places) {
        this.courriels = courriels;
        this.places = places;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @throws org.entstage.commun.AccesRefuse unless he reads the mails of this place
     */
    public EvenementsDUnePlace executer(Acteur acteur, long centre) {
        places.exiger(acteur, Action.COURRIEL_LIRE, centre);
        List<Long> chaine = courriels.chaine(centre);
        return new EvenementsDUnePlace(
                centre,
                places.libelle(centre),
                places.peut(acteur, Action.COURRIEL_GERER, centre),
                Arrays.stream(Evenement.values())
                        .map(evenement -> etat(evenement, chaine))
                        .toList());
    }

    private EtatEvenement etat(Evenement evenement, List<Long> chaine) {
        ModelesEcrits.Place ici = courriels.place(chaine.get(0));
        return new EtatEvenement(
                evenement,
                evenement.profils().stream()
                        .map(profil -> profil(evenement, profil, ici, chaine))
                        .toList(),
                ici.modeles().keySet().stream()
                        .filter(cle -> cle.evenement() == evenement)
                        .sorted(Comparator.comparing(CleModele::lecteur).thenComparing(CleModele::langue))
                        .toList());
    }

    private EtatProfil profil(Evenement evenement, Profil profil, ModelesEcrits.Place ici, List<Long> chaine) {
        EnVigueur<Boolean> enVigueur = courriels.interrupteur(chaine, evenement, profil);
        EnVigueur<Boolean> herite = courriels.interrupteur(chaine.subList(1, chaine.size()), evenement, profil);
        return new EtatProfil(
                profil,
                ici.interrupteurs().get(new ModelesEcrits.Interrupteur(evenement, profil)),
                enVigueur.valeur(),
                herite.valeur(),
                places.origine(enVigueur.origine()));
    }
}

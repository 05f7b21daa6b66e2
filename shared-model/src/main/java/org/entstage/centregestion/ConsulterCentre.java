package org.entstage.centregestion;

import org.entstage.centregestion.FicheGestion.Possibilites;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Opens one centre for who keeps it. */
@ReadUseCase
public class ConsulterCentre {

    private final Centres centres;
    private final ArbreDesCentres arbre;
    private final Criteres criteres;
    private final ConventionsRattachees conventions;

    ConsulterCentre(Centres centres, ArbreDesCentres arbre, Criteres criteres, ConventionsRattachees conventions) {
        this.centres = centres;
        this.arbre = arbre;
        this.criteres = criteres;
        this.conventions = conventions;
    }

    /** @throws Introuvable when the centre does not exist for this person */
    public FicheGestion executer(Acteur acteur, long id) {
        Situation situation = Situation.duCentre(id);
        if (!acteur.peut(Action.CENTRE_LIRE, situation)) {
            throw new Introuvable("centre " + id);
        }
        CentreGestion centre = centres.parId(id).orElseThrow(() -> new Introuvable("centre " + id));
        Arbre tous = arbre.arbre();
        return new FicheGestion(
                id,
                centre.version(),
                centre.niveau(),
                centre.parent() == null
                        ? null
                        : tous.noeud(centre.parent().id()).orElse(null),
                centre.saisie(),
                centre.fermeLe(),
                tous.enfants(id),
                (int) criteres.tous().stream()
                        .filter(critere -> critere.centre().id() == id)
                        .count(),
                conventions.enCours().getOrDefault(id, 0),
                new Possibilites(
                        acteur.peut(Action.CENTRE_REGLER, situation),
                        acteur.peut(Action.CENTRE_RATTACHER, situation),
                        acteur.peut(Action.CENTRE_CREER, situation)));
    }
}

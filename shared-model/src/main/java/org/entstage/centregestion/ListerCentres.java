package org.entstage.centregestion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;

/** Lists the centres within a person's perimeter, each below the one above it; two statements. */
@ReadUseCase
public class ListerCentres {

    private final ArbreDesCentres centres;
    private final Criteres criteres;
    private final ConventionsRattachees conventions;

    ListerCentres(ArbreDesCentres centres, Criteres criteres, ConventionsRattachees conventions) {
        this.centres = centres;
        this.criteres = criteres;
        this.conventions = conventions;
    }

    /** @throws org.entstage.commun.AccesRefuse when the person may read no centre as staff */
    public List<LigneCentre> executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.CENTRE_LIRE);
        Etendue etendue = acteur.etendue(Action.CENTRE_LIRE);
        Arbre arbre = centres.arbre();
        List<Arbre.Noeud> siens = arbre.branches().stream()
                .map(Arbre.Branche::noeud)
                .filter(noeud -> etendue.couvreEnPersonnel(Situation.duCentre(noeud.id())))
                .toList();
        Set<Long> ids = siens.stream().map(Arbre.Noeud::id).collect(Collectors.toSet());
        Map<Long, Long> parCentre = criteres.tous().stream()
                .collect(Collectors.groupingBy(critere -> critere.centre().id(), Collectors.counting()));
        Map<Long, Integer> enCours = conventions.enCours();
        return siens.stream()
                .map(noeud -> new LigneCentre(
                        noeud,
                        (int) arbre.chaine(noeud.id()).stream()
                                        .filter(ids::contains)
                                        .count()
                                - 1,
                        parCentre.getOrDefault(noeud.id(), 0L).intValue(),
                        enCours.getOrDefault(noeud.id(), 0)))
                .toList();
    }
}

package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.centregestion.CriteresProposes.Choix;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.Scolarite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the components and étapes of the student records from which a centre's are picked. */
@RemoteUseCase
public class ProposerCriteres {

    private static final Logger LOG = LoggerFactory.getLogger(ProposerCriteres.class);

    private final Criteres criteres;
    private final ArbreDesCentres centres;
    private final Scolarite scolarite;

    ProposerCriteres(Criteres criteres, ArbreDesCentres centres, Scolarite scolarite) {
        this.criteres = criteres;
        this.centres = centres;
        this.scolarite = scolarite;
    }

    /**
     * @param composante code of the component whose étapes are wanted, or null
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public CriteresProposes executer(Acteur acteur, long centre, String composante) {
        acteur.exiger(Action.CENTRE_RATTACHER, Situation.duCentre(centre));
        try {
            Map<CodeCritere, Arbre.Noeud> responsables = responsables();
            List<Choix> composantes = scolarite.composantes().stream()
                    .map(connue -> choix(CodeCritere.composante(connue.code()), connue.libelle(), responsables))
                    .toList();
            Choix choisie = composantes.stream()
                    .filter(choix -> choix.code().composante().equals(composante))
                    .findFirst()
                    .orElse(null);
            return new CriteresProposes(
                    composantes, choisie, choisie == null ? List.of() : etapes(composante, responsables), false);
        } catch (SystemeIndisponible muette) {
            LOG.warn("nothing to attach to centre {} can be shown", centre, muette);
            return new CriteresProposes(List.of(), null, List.of(), true);
        }
    }

    private Map<CodeCritere, Arbre.Noeud> responsables() {
        Arbre arbre = centres.arbre();
        return criteres.tous().stream()
                .flatMap(critere ->
                        arbre.noeud(critere.centre().id()).map(noeud -> Map.entry(critere.code(), noeud)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<CriteresProposes.Etape> etapes(String composante, Map<CodeCritere, Arbre.Noeud> responsables) {
        Map<String, List<EtapeOfferte>> parCode = scolarite.etapes(composante).stream()
                .collect(Collectors.groupingBy(EtapeOfferte::code, LinkedHashMap::new, Collectors.toList()));
        List<CriteresProposes.Etape> etapes = new ArrayList<>();
        parCode.forEach((code, versions) -> {
            String libelle = versions.get(0).libelle();
            List<Choix> choix = new ArrayList<>();
            choix.add(choix(CodeCritere.etape(code, ""), libelle, responsables));
            versions.stream()
                    .filter(etape -> !etape.version().isEmpty())
                    .map(etape -> choix(CodeCritere.etape(code, etape.version()), etape.libelle(), responsables))
                    .forEach(choix::add);
            etapes.add(new CriteresProposes.Etape(code, libelle, choix));
        });
        return etapes;
    }

    private static Choix choix(CodeCritere code, String libelle, Map<CodeCritere, Arbre.Noeud> responsables) {
        return new Choix(code, libelle, responsables.get(code));
    }
}

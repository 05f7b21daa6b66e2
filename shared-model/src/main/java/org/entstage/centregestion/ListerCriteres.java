package org.entstage.centregestion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.Scolarite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists what a centre handles, with a mark on codes that the student records no longer know. */
@RemoteUseCase
public class ListerCriteres {

    private static final Logger LOG = LoggerFactory.getLogger(ListerCriteres.class);

    private final Criteres criteres;
    private final Scolarite scolarite;

    ListerCriteres(Criteres criteres, Scolarite scolarite) {
        this.criteres = criteres;
        this.scolarite = scolarite;
    }

    /** @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter */
    public CriteresDuCentre executer(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        List<Critere> attaches = criteres.tous().stream()
                .filter(critere -> critere.centre().id() == centre)
                .toList();
        try {
            Set<CodeCritere> inconnus = inconnus(attaches);
            return new CriteresDuCentre(lignes(attaches, inconnus), false);
        } catch (SystemeIndisponible muette) {
            LOG.warn("codes of centre {} could not be checked", centre, muette);
            return new CriteresDuCentre(lignes(attaches, Set.of()), true);
        }
    }

    private static List<LigneCritere> lignes(List<Critere> attaches, Set<CodeCritere> inconnus) {
        return attaches.stream()
                .map(critere -> new LigneCritere(critere.code(), critere.libelle(), inconnus.contains(critere.code())))
                .toList();
    }

    private Set<CodeCritere> inconnus(List<Critere> attaches) {
        List<CodeCritere> codes = attaches.stream().map(Critere::code).toList();
        Set<CodeCritere> inconnus = new HashSet<>();
        if (codes.stream().anyMatch(CodeCritere::deComposante)) {
            Set<String> connues =
                    scolarite.composantes().stream().map(Composante::code).collect(Collectors.toSet());
            codes.stream()
                    .filter(code -> code.deComposante() && !connues.contains(code.composante()))
                    .forEach(inconnus::add);
        }
        List<CodeEtape> etapes = codes.stream()
                .filter(code -> !code.deComposante())
                .map(code -> new CodeEtape(code.etape(), code.version()))
                .toList();
        if (!etapes.isEmpty()) {
            scolarite
                    .etapesInconnues(etapes)
                    .forEach(etape -> inconnus.add(CodeCritere.etape(etape.code(), etape.version())));
        }
        return inconnus;
    }
}

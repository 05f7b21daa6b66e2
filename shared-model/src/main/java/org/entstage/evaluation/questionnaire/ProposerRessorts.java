package org.entstage.evaluation.questionnaire;

import java.util.Comparator;
import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.ComposantesRattachees;
import org.entstage.centregestion.EtapesRattachees;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.questionnaire.ChoixDeRessort.Code;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;

/** Says for which placements somebody can write forms. */
@ReadUseCase
public class ProposerRessorts {

    private final ArbreDesCentres centres;
    private final ComposantesRattachees composantes;
    private final EtapesRattachees etapes;
    private final Nomenclatures nomenclatures;

    ProposerRessorts(
            ArbreDesCentres centres,
            ComposantesRattachees composantes,
            EtapesRattachees etapes,
            Nomenclatures nomenclatures) {
        this.centres = centres;
        this.composantes = composantes;
        this.etapes = etapes;
        this.nomenclatures = nomenclatures;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he reads forms as staff */
    public ChoixDeRessort executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.QUESTIONNAIRE_LIRE);
        List<Arbre.Branche> siens = centres.arbre().branches().stream()
                .filter(branche -> acteur.peut(
                        Action.QUESTIONNAIRE_GERER,
                        Ressort.duCentre(branche.noeud().id()).situation()))
                .toList();
        return new ChoixDeRessort(
                acteur.peut(Action.QUESTIONNAIRE_GERER, Ressort.ETABLISSEMENT.situation()),
                siens,
                composantes.toutes().entrySet().stream()
                        .map(une -> new Code(une.getKey(), une.getValue()))
                        .sorted(Comparator.comparing(Code::libelle).thenComparing(Code::code))
                        .toList(),
                etapes.toutes().stream()
                        .map(une -> new Code(une.code(), une.libelle()))
                        .toList(),
                nomenclatures.liste(Liste.TYPE_CONVENTION));
    }
}

package org.entstage.centregestion.contenu;

import java.util.List;
import java.util.Set;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.Parametres;

/**
 * Hands over a file of the instructions. The institution's are for everybody who has to do with conventions; a centre's for
 * those to whom its instructions are shown: who is staff there or below it, who has or follows a convention there, and
 * the student whose registration leads there.
 */
@RemoteUseCase
public class OuvrirDocument {

    private static final List<Action> POUR =
            List.of(Action.CONVENTION_COMMENCER, Action.CONVENTION_LIRE, Action.CENTRE_LIRE, Action.CENTRE_REGLER);

    private final Contenus contenus;
    private final ArbreDesCentres centres;
    private final CentresConcernes concernes;

    OuvrirDocument(Contenus contenus, ArbreDesCentres centres, CentresConcernes concernes) {
        this.contenus = contenus;
        this.centres = centres;
        this.concernes = concernes;
    }

    /** @throws Introuvable when there is no such file for this person */
    public FichierDocument executer(Acteur acteur, long id) {
        if (POUR.stream().noneMatch(acteur::peut)) {
            throw new AccesRefuse("one of " + POUR + " is needed");
        }
        return contenus.document(id)
                .filter(document -> lisible(acteur, document.centre()))
                .map(DocumentDeConsigne::fichier)
                .orElseThrow(() -> new Introuvable("document " + id));
    }

    private boolean lisible(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            return true;
        }
        // A centre without instructions of its own shows those of the next one above.
        Set<Long> lecteurs = centres.arbre().avecDessous(centre);
        return lecteurs.stream().anyMatch(lecteur -> personnel(acteur, lecteur))
                || concernes.concerne(acteur, lecteurs);
    }

    private static boolean personnel(Acteur acteur, long centre) {
        Situation situation = Situation.duCentre(centre);
        return POUR.stream().anyMatch(action -> acteur.etendue(action).couvreEnPersonnel(situation));
    }
}

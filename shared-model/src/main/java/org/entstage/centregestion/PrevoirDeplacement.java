package org.entstage.centregestion;

import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/**
 * Tells what attaching, moving or detaching a code would do to running conventions. Only a code that no centre has yet is
 * looked up in the student records.
 */
@RemoteUseCase
public class PrevoirDeplacement {

    private final Rattachement rattachement;
    private final CodesDeLaScolarite codes;

    PrevoirDeplacement(Rattachement rattachement, CodesDeLaScolarite codes) {
        this.rattachement = rattachement;
        this.codes = codes;
    }

    /**
     * @param vers id of the centre that would get the code; null to detach it
     * @param composante component that teaches a new étape; else null
     * @throws org.entstage.commun.AccesRefuse when a centre that loses or gets something is not within his perimeter
     * @throws org.entstage.commun.RefusMetier when the code is unknown, or detached already, or the centre closed
     * @throws org.entstage.commun.SystemeIndisponible when a new code cannot be looked up
     */
    public PrevisionDeplacement executer(Acteur acteur, CodeCritere code, Long vers, String composante) {
        if (vers == null || rattachement.critere(code).isPresent()) {
            return rattachement.prevoir(acteur, code, rattachement.attache(code).libelle(), vers, null);
        }
        return rattachement.prevoir(acteur, code, codes.libelle(code, composante), vers, composante);
    }
}

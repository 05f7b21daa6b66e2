package org.entstage.offres.candidature;

import javax.validation.constraints.Size;
import org.entstage.offre.candidature.PreparationCandidature;
import org.entstage.offre.candidature.SaisieCandidature;
import org.entstage.portlet.commun.formulaire.FichierRecu;

/** An application; the CV itself comes beside. */
public class CandidatureForm {

    @Size(max = 254)
    String courriel;

    @Size(max = 40)
    String telephone;

    @Size(max = 200)
    String formation;

    @Size(max = 10_000)
    String lettre;

    /** Only the place of its errors: the file is no text. */
    String cv;

    static CandidatureForm de(PreparationCandidature connu) {
        CandidatureForm form = new CandidatureForm();
        form.courriel = connu.courriel();
        form.formation = connu.formation();
        return form;
    }

    SaisieCandidature saisie(FichierRecu recu) {
        return new SaisieCandidature(courriel, telephone, formation, lettre, recu.nom(), recu.contenu());
    }
}

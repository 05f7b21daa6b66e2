package org.entstage.offre.candidature;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;

/** The applications for one offer, for its company and the staff. */
@ReadUseCase
public class ListerCandidatures {

    private final Offres offres;
    private final Candidatures candidatures;

    ListerCandidatures(Offres offres, Candidatures candidatures) {
        this.offres = offres;
        this.candidatures = candidatures;
    }

    /** @throws Introuvable when this person does not look after the offer */
    public List<LigneCandidature> executer(Acteur acteur, long idOffre) {
        Offre offre = offres.parId(idOffre)
                .filter(trouvee -> acteur.etendue(Action.CANDIDATURE_LIRE).couvreEnPersonnel(trouvee.situation())
                        || acteur.peut(Action.ENTREPRISE_LIRE, trouvee.situation()))
                .orElseThrow(() -> new Introuvable("offer " + idOffre));
        return candidatures.pourOffre(offre.id()).stream()
                .map(Candidature::ligne)
                .toList();
    }
}

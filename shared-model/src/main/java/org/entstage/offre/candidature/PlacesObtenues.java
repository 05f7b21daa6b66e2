package org.entstage.offre.candidature;

import java.util.Optional;
import org.entstage.droits.Acteur;
import org.entstage.offre.Offre;
import org.entstage.offre.PourvoirParConvention;
import org.springframework.stereotype.Component;

/** What conventions do with the places that students were given. Asks no right: who calls has asked. */
@Component
public class PlacesObtenues {

    private final Candidatures candidatures;
    private final PourvoirParConvention pourvoir;

    PlacesObtenues(Candidatures candidatures, PourvoirParConvention pourvoir) {
        this.candidatures = candidatures;
        this.pourvoir = pourvoir;
    }

    /** The offer of a place for which this student has no convention yet; empty when it is not his. */
    public Optional<Offre> obtenue(long candidature, String numeroEtudiant) {
        return candidatures
                .parId(candidature)
                .filter(sienne ->
                        sienne.ligne().commencable() && sienne.numeroEtudiant().equals(numeroEtudiant))
                .map(Candidature::offre);
    }

    /**
     * A convention is begun with it.
     *
     * @throws org.entstage.commun.RefusMetier when another one was meanwhile
     */
    public void commencer(long candidature, long convention) {
        candidatures.parId(candidature).ifPresent(sienne -> {
            sienne.commencer(convention);
            candidatures.enregistrer(sienne);
        });
    }

    /** That convention is gone or ended: the student may begin another one. */
    public void rendre(long convention) {
        candidatures.deLaConvention(convention).ifPresent(sienne -> {
            sienne.rendre();
            candidatures.enregistrer(sienne);
        });
    }

    /** That convention is validated: the offer is filled, unless it is so already. */
    public void pourvoir(long convention, Acteur acteur) {
        candidatures
                .deLaConvention(convention)
                .ifPresent(sienne -> pourvoir.executer(acteur, sienne.offre(), convention));
    }
}

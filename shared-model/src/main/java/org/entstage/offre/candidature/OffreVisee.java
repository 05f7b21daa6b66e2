package org.entstage.offre.candidature;

import java.util.Optional;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.entstage.offre.recherche.VisibiliteDesOffres;
import org.springframework.stereotype.Component;

/** The offer for which somebody applies, if he sees it. Asks other systems: not within a transaction. */
@Component
class OffreVisee {

    private final Offres offres;
    private final VisibiliteDesOffres visibilite;

    OffreVisee(Offres offres, VisibiliteDesOffres visibilite) {
        this.offres = offres;
        this.visibilite = visibilite;
    }

    /**
     * @return empty when he does not see it today
     * @throws org.entstage.commun.AccesRefuse for who does not apply
     * @throws RefusMetier for who has no number in the student records
     */
    Optional<Offre> siVue(Acteur acteur, long id) {
        acteur.exiger(Action.CANDIDATURE_DEPOSER);
        if (acteur.numeroEtudiant() == null) {
            throw new RefusMetier(Probleme.general("candidature.sansNumero"));
        }
        return visibilite.voit(visibilite.regard(acteur), id) ? offres.parId(id) : Optional.empty();
    }

    /** @throws Introuvable when he does not see it today */
    Offre vue(Acteur acteur, long id) {
        return siVue(acteur, id).orElseThrow(() -> new Introuvable("offer " + id));
    }
}

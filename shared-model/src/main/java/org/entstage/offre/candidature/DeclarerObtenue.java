package org.entstage.offre.candidature;

import java.util.Optional;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;

/** A student says that he has the place of an offer, however he found it: he may begin his convention with it. */
@RemoteUseCase(ecrit = true)
public class DeclarerObtenue {

    private final OffreVisee visee;
    private final Candidatures candidatures;
    private final Annuaire annuaire;
    private final EcrireCandidature ecrire;

    DeclarerObtenue(OffreVisee visee, Candidatures candidatures, Annuaire annuaire, EcrireCandidature ecrire) {
        this.visee = visee;
        this.candidatures = candidatures;
        this.annuaire = annuaire;
        this.ecrire = ecrire;
    }

    /**
     * @return id of his application, which says so
     * @throws Introuvable when he does not see the offer and did not apply for it
     * @throws org.entstage.commun.RefusMetier when he was refused, or has it already
     */
    public long executer(Acteur acteur, long idOffre) {
        boolean sienne = visee.siVue(acteur, idOffre).isPresent()
                || candidatures.de(idOffre, acteur.numeroEtudiant()).isPresent();
        if (!sienne) {
            throw new Introuvable("offer " + idOffre);
        }
        return ecrire.declarer(acteur, idOffre, courriel(acteur));
    }

    private String courriel(Acteur acteur) {
        try {
            Optional<Personne> personne = annuaire.etudiantParNumero(acteur.numeroEtudiant());
            return personne.map(Personne::courriel).orElse(null);
        } catch (SystemeIndisponible muet) {
            return null;
        }
    }
}

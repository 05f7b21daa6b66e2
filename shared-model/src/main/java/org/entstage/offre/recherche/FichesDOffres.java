package org.entstage.offre.recherche;

import org.entstage.commun.Introuvable;
import org.entstage.fichier.Fichiers;
import org.entstage.offre.FichierJoint;
import org.entstage.offre.FichierLu;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.entstage.offre.SaisieOffre;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of an offer of what it says, without what the company hides. */
@Component
class FichesDOffres {

    private final Offres offres;
    private final Fichiers fichiers;

    FichesDOffres(Offres offres, Fichiers fichiers) {
        this.offres = offres;
        this.fichiers = fichiers;
    }

    @Transactional(readOnly = true)
    public FicheOffre lire(OffreTrouvee vue, boolean gardee) {
        Offre offre = offres.parId(vue.id()).orElseThrow(() -> new Introuvable("offer " + vue.id()));
        SaisieOffre saisie = offre.saisie();
        return new FicheOffre(
                vue.id(),
                saisie.montree(),
                saisie.cacherEtablissement() ? null : offre.structure().fiche(),
                offre.centre().libelle(),
                vue.parueLe(),
                vue.dernierJour(),
                vue.ciblee(),
                gardee,
                offre.fichier().map(FichierJoint::nom).orElse(null));
    }

    /** @throws Introuvable when no file comes with it */
    @Transactional(readOnly = true)
    public FichierLu fichier(long id) {
        FichierJoint joint =
                offres.parId(id).flatMap(Offre::fichier).orElseThrow(() -> new Introuvable("file of offer " + id));
        return new FichierLu(joint.nom(), joint.format(), fichiers.lire(joint.cle()));
    }
}

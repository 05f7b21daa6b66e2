package org.entstage.stage.accueil;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AccorderAvenantParAccueil;
import org.entstage.convention.ConsulterAvenantPourAccueil;
import org.entstage.convention.FicheAvenantAccueil;
import org.entstage.convention.RefuserAvenantParAccueil;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.portlet.commun.guichet.Demande;

/** What can be done on the page of an avenant, each by its use case. */
final class GestesSurAvenant {

    private final ConsulterAvenantPourAccueil consulter;
    private final AccorderAvenantParAccueil accorder;
    private final RefuserAvenantParAccueil refuser;

    GestesSurAvenant(
            ConsulterAvenantPourAccueil consulter,
            AccorderAvenantParAccueil accorder,
            RefuserAvenantParAccueil refuser) {
        this.consulter = consulter;
        this.accorder = accorder;
        this.refuser = refuser;
    }

    FicheAvenantAccueil consulter(VisiteDAccueil visite) {
        return consulter.executer(visite.hote(), visite.avenant());
    }

    /** @throws RefusMetier also unless he says that he may engage the host */
    void accorder(VisiteDAccueil visite, Demande demande, AccordForm form) {
        if (!Boolean.TRUE.equals(form.habilite)) {
            throw new RefusMetier(Probleme.auChamp("habilite", "commun.obligatoire"));
        }
        accorder.executer(visite.hote(), visite.avenant(), version(demande));
    }

    void refuser(VisiteDAccueil visite, Demande demande, RefusForm form) {
        refuser.executer(visite.hote(), visite.avenant(), version(demande), form.raison);
    }

    /** A version that somebody tampered with is an old one. */
    private static int version(Demande demande) {
        return demande.nombre("version").orElse(-1);
    }
}

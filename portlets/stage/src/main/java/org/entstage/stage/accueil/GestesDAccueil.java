package org.entstage.stage.accueil;

import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AccorderParAccueil;
import org.entstage.convention.CompleterParAccueil;
import org.entstage.convention.ConsulterPourAccueil;
import org.entstage.convention.FicheAccueil;
import org.entstage.convention.OuvrirPageAccueil;
import org.entstage.convention.RefuserParAccueil;
import org.entstage.convention.SuivreLienAccueil;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.guichet.Demande;
import org.springframework.validation.BindingResult;

/** What can be done on the page, each by its use case. */
final class GestesDAccueil {

    private final SuivreLienAccueil suivre;
    private final ConsulterPourAccueil consulter;
    private final OuvrirPageAccueil ouvrir;
    private final CompleterParAccueil completer;
    private final AccorderParAccueil accorder;
    private final RefuserParAccueil refuser;
    private final FormBinding liaison;

    GestesDAccueil(
            SuivreLienAccueil suivre,
            ConsulterPourAccueil consulter,
            OuvrirPageAccueil ouvrir,
            CompleterParAccueil completer,
            AccorderParAccueil accorder,
            RefuserParAccueil refuser,
            FormBinding liaison) {
        this.suivre = suivre;
        this.consulter = consulter;
        this.ouvrir = ouvrir;
        this.completer = completer;
        this.accorder = accorder;
        this.refuser = refuser;
        this.liaison = liaison;
    }

    /** @throws org.entstage.lien.LienRefuse unless the link is good */
    VisiteDAccueil suivre(String jeton) {
        return suivre.executer(Acteur.visiteur(), jeton);
    }

    FicheAccueil consulter(VisiteDAccueil visite) {
        return consulter.executer(visite.hote(), visite.convention());
    }

    void ouvrir(VisiteDAccueil visite) {
        ouvrir.executer(visite.hote());
    }

    /** What the form sent, checked as far as its fields go. */
    BindingResult lire(Object form, String nom, Demande demande) {
        return liaison.lier(form, nom, demande.request().getParameterMap());
    }

    void completer(VisiteDAccueil visite, Demande demande, AccueilForm form) {
        completer.executer(
                visite.hote(),
                visite.convention(),
                version(demande, "version"),
                version(demande, "versionHote"),
                form.saisie());
    }

    /** @throws RefusMetier also unless he says that he may engage the host */
    void accorder(VisiteDAccueil visite, Demande demande, AccueilForm form) {
        if (!Boolean.TRUE.equals(form.habilite)) {
            throw new RefusMetier(Probleme.auChamp("habilite", "commun.obligatoire"));
        }
        accorder.executer(
                visite.hote(),
                visite.convention(),
                version(demande, "version"),
                version(demande, "versionHote"),
                form.saisie());
    }

    void refuser(VisiteDAccueil visite, Demande demande, RefusForm form) {
        refuser.executer(visite.hote(), visite.convention(), version(demande, "version"), form.raison);
    }

    /** Without the version that was on the page nobody can tell what its reader saw. */
    private static int version(Demande demande, String nom) {
        return demande.nombre(nom).orElseThrow(() -> new ModificationConcurrente("no " + nom));
    }
}

package org.entstage.portlet.commun.essai;

import org.entstage.droits.Acteur;

/** Stands for a use case of the domain. */
public class UsageEssai {

    /** What it shall fail with, or null. */
    public RuntimeException echec;

    /** The last form it received, or null. */
    public EssaiForm recu;

    /** Who asked last. */
    public Acteur acteur;

    String executer(Acteur acteur, EssaiForm form) {
        this.acteur = acteur;
        if (echec != null) {
            throw echec;
        }
        recu = form == null ? recu : form;
        return acteur.nomAffiche();
    }
}

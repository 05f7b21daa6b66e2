package org.entstage.presence;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/** Takes away a public holiday of a country or territory. Conventions written before keep the hours that they have. */
@UseCase
public class RetirerFerieLocal {

    private final JoursFeriesLocaux feries;
    private final VersionsDonnees versions;
    private final Journal journal;

    RetirerFerieLocal(JoursFeriesLocaux feries, VersionsDonnees versions, Journal journal) {
        this.feries = feries;
        this.versions = versions;
        this.journal = journal;
    }

    public void executer(Acteur acteur, long id) {
        acteur.exigerPartout(Action.LISTE_GERER);
        JourFerieLocal ferie = feries.parId(id).orElseThrow(() -> new Introuvable("public holiday " + id));
        feries.retirer(ferie);
        journal.noter(
                acteur, AjouterFerieLocal.OBJET, AjouterFerieLocal.reference(ferie), "libelle", ferie.libelle(), null);
        versions.changer(FeriesLocaux.VERSION);
    }
}

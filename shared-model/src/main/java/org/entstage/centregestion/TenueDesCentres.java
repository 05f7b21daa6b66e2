package org.entstage.centregestion;

import java.util.Objects;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/** What all changes of centres have in common: one after the other, the right, the version, the journal. */
@Component
class TenueDesCentres {

    /** How the journal calls a centre. */
    private static final String OBJET = "centre";

    private final Centres centres;
    private final Journal journal;
    private final VersionsDonnees versions;

    TenueDesCentres(Centres centres, Journal journal, VersionsDonnees versions) {
        this.centres = centres;
        this.journal = journal;
        this.versions = versions;
    }

    /** Says that the tree changes; from here on nobody else changes it until the transaction ends. */
    void changerLArbre() {
        versions.changer(ArbreDesCentres.VERSION);
        versions.changer(SourceDeLaPolitique.VERSION);
        versions.changer(Rattachement.VERSION);
    }

    /**
     * @throws org.entstage.commun.AccesRefuse when the right does not reach it
     * @throws Introuvable when it does not exist
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    CentreGestion ouvrir(Acteur acteur, Action action, long id, int version) {
        acteur.exiger(action, Situation.duCentre(id));
        CentreGestion centre = parId(id);
        ModificationConcurrente.verifier(version, centre.version(), "centre " + id);
        return centre;
    }

    /** @param id null for none */
    CentreGestion parIdOuNul(Long id) {
        return id == null ? null : parId(id);
    }

    private CentreGestion parId(long id) {
        return centres.parId(id).orElseThrow(() -> new Introuvable("centre " + id));
    }

    void noter(Acteur acteur, CentreGestion centre, String champ, Object avant, Object apres) {
        if (!Objects.equals(avant, apres)) {
            journal.noter(acteur, OBJET, centre.code(), champ, texte(avant), texte(apres));
        }
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}

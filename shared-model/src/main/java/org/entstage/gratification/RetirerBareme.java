package org.entstage.gratification;

import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;

/** Takes away a ceiling that the institution added, as long as no validated convention rests on it. */
@UseCase
public class RetirerBareme {

    static final String OBJET = "bareme";

    private final BaremesPropres propres;
    private final UtilisationDesBaremes utilisation;
    private final VersionsDonnees versions;
    private final Journal journal;

    RetirerBareme(
            BaremesPropres propres, UtilisationDesBaremes utilisation, VersionsDonnees versions, Journal journal) {
        this.propres = propres;
        this.utilisation = utilisation;
        this.versions = versions;
        this.journal = journal;
    }

    /** @throws RefusMetier when validated conventions have days in it: what they were given stays */
    public void executer(Acteur acteur, long id) {
        acteur.exigerPartout(Action.BAREME_GERER);
        BaremePropre bareme = propres.parId(id).orElseThrow(() -> new Introuvable("rate " + id));
        BaremePublie publie = bareme.publie();
        long conventions = utilisation.conventionsValidees(publie.bareme());
        if (conventions > 0) {
            throw new RefusMetier(Probleme.general("bareme.utilise", conventions));
        }
        propres.retirer(bareme);
        journal.noter(acteur, OBJET, reference(publie), "plafondHoraire", texte(publie), null);
        versions.changer(Baremes.VERSION);
    }

    static String reference(BaremePublie publie) {
        return publie.bareme().zone().name() + "/" + publie.bareme().depuis();
    }

    static String texte(BaremePublie publie) {
        return publie.bareme().plafondHoraire().toPlainString() + " € ("
                + publie.bareme().depuis() + " – " + publie.bareme().jusquAu() + ")";
    }
}

package org.entstage.notification.avis;

import java.time.Duration;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;
import org.entstage.notification.BoiteDEnvoi;
import org.entstage.notification.Message;
import org.entstage.notification.modele.Apercu;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.ConsulterModele;
import org.entstage.notification.modele.FicheModele;
import org.entstage.notification.modele.MontrerModele;
import org.entstage.parametre.Parametres;

/** Sends a place's template, filled with sample values, to somebody who wants to see how it arrives. */
@UseCase
public class EssayerModele {

    private static final String OBJET = "courriel";

    private final ConsulterModele consulter;
    private final MontrerModele montrer;
    private final BoiteDEnvoi boite;
    private final Journal journal;

    EssayerModele(ConsulterModele consulter, MontrerModele montrer, BoiteDEnvoi boite, Journal journal) {
        this.consulter = consulter;
        this.montrer = montrer;
        this.boite = boite;
        this.journal = journal;
    }

    /**
     * @param centre id, {@link Parametres#ETABLISSEMENT} for the institution
     * @throws RefusMetier unless it is one mail address
     */
    public void executer(Acteur acteur, long centre, CleModele cle, String adresse) {
        FicheModele fiche = consulter.executer(acteur, centre, cle);
        if (!fiche.modifiable()) {
            throw new AccesRefuse("the right " + Action.COURRIEL_GERER + " is needed here");
        }
        String propre = adresse == null ? "" : adresse.strip();
        new Problemes()
                .si(!AdresseCourriel.valide(propre), "adresse", "courriel.essai.adresse")
                .refuser();
        Apercu apercu = montrer.executer(acteur, cle, fiche.modele());
        boite.deposer(
                new Message(
                        propre,
                        "[test] " + apercu.sujet(),
                        apercu.corps(),
                        cle.langue(),
                        null,
                        null,
                        centre == Parametres.ETABLISSEMENT ? null : centre,
                        null,
                        null,
                        null),
                Duration.ZERO);
        journal.noter(acteur, OBJET, fiche.libelle() == null ? "" : fiche.libelle(), "essai", null, propre);
    }
}

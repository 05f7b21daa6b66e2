package org.entstage.offres.entreprise;

import org.entstage.commun.PageDe;
import org.entstage.droits.Acteur;
import org.entstage.offre.ArreterOffre;
import org.entstage.offre.CommencerOffre;
import org.entstage.offre.ConsulterOffre;
import org.entstage.offre.DemanderRenouvellement;
import org.entstage.offre.DupliquerOffre;
import org.entstage.offre.EcrireMessage;
import org.entstage.offre.EcrireOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.FichierLu;
import org.entstage.offre.JoindreFichier;
import org.entstage.offre.LigneDeGestion;
import org.entstage.offre.LireFichierDOffre;
import org.entstage.offre.ListerOffresDeStructure;
import org.entstage.offre.PourvoirOffre;
import org.entstage.offre.RetirerFichier;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.SoumettreOffre;
import org.springframework.stereotype.Component;

/** What a company does with its offers, each by its use case. */
@Component
final class GestesSurOffres {

    private final ListerOffresDeStructure lister;
    private final ConsulterOffre consulter;
    private final CommencerOffre commencer;
    private final EcrireOffre ecrire;
    private final SoumettreOffre soumettre;
    private final ArreterOffre arreter;
    private final PourvoirOffre pourvoir;
    private final DemanderRenouvellement renouveler;
    private final DupliquerOffre dupliquer;
    private final EcrireMessage message;
    private final JoindreFichier joindre;
    private final RetirerFichier retirer;
    private final LireFichierDOffre lireFichier;

    GestesSurOffres(
            ListerOffresDeStructure lister,
            ConsulterOffre consulter,
            CommencerOffre commencer,
            EcrireOffre ecrire,
            SoumettreOffre soumettre,
            ArreterOffre arreter,
            PourvoirOffre pourvoir,
            DemanderRenouvellement renouveler,
            DupliquerOffre dupliquer,
            EcrireMessage message,
            JoindreFichier joindre,
            RetirerFichier retirer,
            LireFichierDOffre lireFichier) {
        this.lister = lister;
        this.consulter = consulter;
        this.commencer = commencer;
        this.ecrire = ecrire;
        this.soumettre = soumettre;
        this.arreter = arreter;
        this.pourvoir = pourvoir;
        this.renouveler = renouveler;
        this.dupliquer = dupliquer;
        this.message = message;
        this.joindre = joindre;
        this.retirer = retirer;
        this.lireFichier = lireFichier;
    }

    PageDe<LigneDeGestion> lister(Acteur acteur, int page) {
        return lister.executer(acteur, page);
    }

    FicheOffre consulter(Acteur acteur, long id) {
        return consulter.executer(acteur, id);
    }

    long commencer(Acteur acteur, long structure, SaisieOffre saisie) {
        return commencer.executer(acteur, structure, null, saisie);
    }

    void ecrire(Acteur acteur, long id, int version, SaisieOffre saisie) {
        ecrire.executer(acteur, id, version, saisie);
    }

    /** Hands it in as it is written. */
    void soumettre(Acteur acteur, long id) {
        soumettre.executer(acteur, id, consulter(acteur, id).version());
    }

    void joindre(Acteur acteur, long id, String nom, byte[] contenu) {
        joindre.executer(acteur, id, consulter(acteur, id).version(), nom, contenu);
    }

    void retirerFichier(Acteur acteur, long id, int version) {
        retirer.executer(acteur, id, version);
    }

    FichierLu fichier(Acteur acteur, long id) {
        return lireFichier.executer(acteur, id);
    }

    void arreter(Acteur acteur, long id, int version) {
        arreter.executer(acteur, id, version);
    }

    void pourvoir(Acteur acteur, long id, int version, boolean parNous) {
        pourvoir.executer(acteur, id, version, parNous);
    }

    void renouveler(Acteur acteur, long id, int version, String texte) {
        renouveler.executer(acteur, id, version, texte);
    }

    long dupliquer(Acteur acteur, long id) {
        return dupliquer.executer(acteur, id);
    }

    void message(Acteur acteur, long id, String texte) {
        message.executer(acteur, id, texte);
    }
}

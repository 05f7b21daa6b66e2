package org.entstage.notification.avis;

import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Interlocuteur;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Sujet;
import org.entstage.notification.modele.Variable;
import org.entstage.offre.AvisDOffre;
import org.entstage.offre.candidature.AvisDeCandidature;
import org.entstage.offre.candidature.CandidatureDeposee;
import org.entstage.offre.candidature.CandidatureRepondue;
import org.entstage.offre.candidature.CandidatureRetiree;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to applications for offers, in the transaction in which it happens. */
@Component
class AvisDesCandidatures {

    private final Annonceur annonceur;

    AvisDesCandidatures(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void deposee(CandidatureDeposee fait) {
        annonceur.annoncer(annonce(Evenement.CANDIDATURE_DEPOSEE, fait.avis(), fait.candidature())
                .avec(Variable.CANDIDAT_COURRIEL, fait.candidature().courriel()));
    }

    @EventListener
    void retiree(CandidatureRetiree fait) {
        annonceur.annoncer(annonce(Evenement.CANDIDATURE_RETIREE, fait.avis(), fait.candidature()));
    }

    @EventListener
    void repondue(CandidatureRepondue fait) {
        Evenement quoi = fait.retenue() ? Evenement.CANDIDATURE_RETENUE : Evenement.CANDIDATURE_REFUSEE;
        annonceur.annoncer(annonce(quoi, fait.avis(), fait.candidature()).avec(Variable.COMMENTAIRE, fait.reponse()));
    }

    private static Annonce annonce(Evenement quoi, AvisDOffre avis, AvisDeCandidature candidature) {
        Sujet sujet = Sujet.de(avis)
                .avec(
                        Profil.ETUDIANT,
                        new Interlocuteur(candidature.login(), candidature.nom(), candidature.courriel()));
        return new Annonce(quoi, sujet).avec(Variable.CANDIDAT_NOM, candidature.nom());
    }
}

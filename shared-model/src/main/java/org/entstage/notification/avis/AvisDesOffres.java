package org.entstage.notification.avis;

import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Variable;
import org.entstage.offre.CorrectionDOffreDemandee;
import org.entstage.offre.EtapeDOffreEnAttente;
import org.entstage.offre.MessageSurOffre;
import org.entstage.offre.OffreBientotEchue;
import org.entstage.offre.OffreEchue;
import org.entstage.offre.OffrePubliee;
import org.entstage.offre.OffreRefusee;
import org.entstage.offre.OffreSoumise;
import org.entstage.offre.RenouvellementDemande;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to offers, in the transaction in which it happens. */
@Component
class AvisDesOffres {

    private final Annonceur annonceur;

    AvisDesOffres(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void soumise(OffreSoumise fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_SOUMISE, fait.avis()));
    }

    @EventListener
    void aCorriger(CorrectionDOffreDemandee fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_A_CORRIGER, fait.avis())
                .avec(Variable.MOTIF, fait.motif())
                .avec(Variable.CHAMPS, langue -> MotsDuCatalogue.champsDOffre(fait.champs(), langue)));
    }

    @EventListener
    void refusee(OffreRefusee fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_REFUSEE, fait.avis()).avec(Variable.MOTIF, fait.motif()));
    }

    @EventListener
    void publiee(OffrePubliee fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_PUBLIEE, fait.avis()));
    }

    @EventListener
    void bientotEchue(OffreBientotEchue fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_BIENTOT_ECHUE, fait.avis())
                .avec(Variable.JOURS, langue -> MotsDuCatalogue.joursDOffre(fait.jours(), langue))
                .uneFois("FIN/" + fait.avis().jusquAu()));
    }

    @EventListener
    void echue(OffreEchue fait) {
        annonceur.annoncer(new Annonce(Evenement.OFFRE_ECHUE, fait.avis()));
    }

    @EventListener
    void message(MessageSurOffre fait) {
        Annonce annonce = new Annonce(Evenement.OFFRE_MESSAGE, fait.avis()).avec(Variable.COMMENTAIRE, fait.texte());
        annonceur.annoncer(
                fait.parEntreprise()
                        ? annonce.a(Profil.CENTRE, Profil.PERSONNEL, Profil.RESPONSABLE)
                        : annonce.a(Profil.ENTREPRISE));
    }

    @EventListener
    void renouvellement(RenouvellementDemande fait) {
        annonceur.annoncer(
                new Annonce(Evenement.OFFRE_RENOUVELLEMENT, fait.avis()).avec(Variable.COMMENTAIRE, fait.texte()));
    }

    @EventListener
    void enAttente(EtapeDOffreEnAttente fait) {
        Annonce annonce = new Annonce(fait.escalade() ? Evenement.OFFRE_ESCALADE : Evenement.OFFRE_RAPPEL, fait.avis())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue));
        annonceur.annoncer(fait.escalade() ? annonce : annonce.aPersonne(fait.personne()));
    }
}

package org.entstage.notification.avis;

import org.entstage.convention.ConventionCommencee;
import org.entstage.convention.ConventionModifiee;
import org.entstage.convention.ConventionRefusee;
import org.entstage.convention.ConventionSoumise;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.ReferentChange;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to conventions, in the transaction in which it happens. */
@Component
class AvisDesConventions {

    private final Annonceur annonceur;

    AvisDesConventions(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void commencee(ConventionCommencee fait) {
        Evenement quoi =
                fait.avis().parLEtudiant() ? Evenement.CONVENTION_CREEE : Evenement.CONVENTION_CREEE_PAR_CENTRE;
        annonceur.annoncer(new Annonce(quoi, fait.avis()));
    }

    @EventListener
    void soumise(ConventionSoumise fait) {
        annonceur.annoncer(
                fait.corrigee()
                        ? new Annonce(Evenement.CONVENTION_CORRIGEE, fait.avis()).avec(Variable.REPONSE, fait.reponse())
                        : new Annonce(Evenement.CONVENTION_SOUMISE, fait.avis()));
    }

    @EventListener
    void modifiee(ConventionModifiee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_MODIFIEE, fait.avis())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.etape(), langue)));
    }

    @EventListener
    void refusee(ConventionRefusee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_REFUSEE, fait.avis()).avec(Variable.MOTIF, fait.motif()));
    }

    @EventListener
    void validee(ConventionValidee fait) {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_VALIDEE, fait.avis()));
    }

    @EventListener
    void referentChange(ReferentChange fait) {
        annonceur.annoncer(new Annonce(Evenement.REFERENT_CHANGE, fait.avis())
                .apres(fait.precedent())
                .avec(Variable.PRECEDENT_NOM, fait.precedent().nom()));
    }
}

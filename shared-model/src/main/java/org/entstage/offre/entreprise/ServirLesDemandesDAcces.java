package org.entstage.offre.entreprise;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers those who asked for a link: one mail for each space that is theirs, or one by which an unknown company may be
 * proposed. Nobody gets more than {@value #PAR_HEURE} answers an hour. Run by a task on one node at a time.
 */
@Component
public class ServirLesDemandesDAcces {

    /** Answers to one address in any hour. */
    static final int PAR_HEURE = 3;

    /** Spaces of one person to which he is sent links at once. */
    private static final int ESPACES = 10;

    private static final int LOT = 50;

    /** The longest life of a link, and a day: no row goes before the link that leads to it. */
    private static final int JOURS_DES_NOUVELLES = 181;

    private static final Logger LOG = LoggerFactory.getLogger(ServirLesDemandesDAcces.class);

    private final DemandesDAcces demandes;
    private final Correspondants correspondants;
    private final OrganisationsDesEntreprises organisations;
    private final RegistreDesLiens registre;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transactions;
    private final Clock horloge;

    ServirLesDemandesDAcces(
            DemandesDAcces demandes,
            Correspondants correspondants,
            OrganisationsDesEntreprises organisations,
            RegistreDesLiens registre,
            ApplicationEventPublisher evenements,
            PlatformTransactionManager transactions,
            Clock horloge) {
        this.demandes = demandes;
        this.correspondants = correspondants;
        this.organisations = organisations;
        this.registre = registre;
        this.evenements = evenements;
        this.transactions = new TransactionTemplate(transactions);
        this.horloge = horloge;
    }

    /** Answers all that wait, each by itself. */
    public void servir() {
        List<Long> attendent =
                demandes.aServir(LOT).stream().map(DemandeDAcces::id).toList();
        for (long id : attendent) {
            try {
                transactions.executeWithoutResult(statut -> demandes.parId(id).ifPresent(this::servir));
            } catch (RuntimeException echec) {
                LOG.error("the request {} for a link is not answered", id, echec);
            }
        }
    }

    private void servir(DemandeDAcces demande) {
        LocalDateTime maintenant = Geste.de(Acteur.visiteur(), horloge).quand();
        boolean assez =
                demandes.compter(demande.courriel(), demande.demandeLe().minusHours(1), demande.id()) >= PAR_HEURE;
        List<Correspondant> connus = correspondants.parCourriel(demande.courriel()).stream()
                .filter(Correspondant::admis)
                .limit(ESPACES)
                .toList();
        if (assez) {
            LOG.warn("request {} for a link: that address has had {} in the hour", demande.id(), PAR_HEURE);
        } else if (connus.isEmpty()) {
            Destinataire pour = new Destinataire(demande.courriel(), demande.courriel(), demande.langue());
            evenements.publishEvent(new NouvelleEntrepriseInvitee(
                    registre.emettre(Acteur.visiteur(), LienDEntreprise.USAGE_NOUVELLE, demande.id(), pour)));
        } else {
            connus.forEach(connu -> envoyer(connu, demande.langue()));
        }
        demande.servie(connus.isEmpty(), maintenant);
        demandes.enregistrer(demande);
    }

    private void envoyer(Correspondant connu, String langue) {
        Destinataire pour = new Destinataire(connu.destinataire().nom(), connu.courriel(), langue);
        evenements.publishEvent(new LienDEntrepriseEnvoye(
                organisations.trouver(connu.structure()).raisonSociale(),
                registre.emettreEnPlus(Acteur.visiteur(), LienDEntreprise.USAGE, connu.structure(), pour)));
    }

    /** Takes away what is of no use any more. */
    public void purger() {
        LocalDateTime maintenant = Geste.de(Acteur.visiteur(), horloge).quand();
        transactions.executeWithoutResult(
                statut -> demandes.purger(maintenant.minusDays(1), maintenant.minusDays(JOURS_DES_NOUVELLES)));
    }
}

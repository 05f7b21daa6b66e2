package org.entstage.convention;

import java.util.Map;
import java.util.Optional;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the host its link when its agreement is asked, in the transaction in which that step opens: to who has one that is
 * good, else to the tutor or the host's own address. Where nobody's address is known, staff sends it. Who has had one and
 * says nothing is sent another when he is to be reminded: nobody knows the former any more.
 */
@Component
class LienAutomatique {

    private final CiblesDesLiens cibles;
    private final RegistreDesLiens registre;
    private final ReglagesDuCentre reglages;

    LienAutomatique(CiblesDesLiens cibles, RegistreDesLiens registre, ReglagesDuCentre reglages) {
        this.cibles = cibles;
        this.registre = registre;
        this.reglages = reglages;
    }

    @EventListener
    void ouverte(EtapeOuverte fait) {
        if (fait.etape() == NatureEtape.ACCORD_ACCUEIL
                && reglages.vrai(fait.avis().idCentre(), CatalogueParametres.LIEN_AUTOMATIQUE)) {
            Acteur tache = tache(fait.avis());
            CibleDeLien cible = cible(tache, fait.avis(), fait.avenant());
            envoyer(tache, cible, renouvele(tache, cible).or(() -> premier(tache, cible)));
        }
    }

    /** Where links do not go by themselves, a reminder goes to who was sent one that is good. */
    @EventListener
    void enRetard(EtapeEnAttente fait) {
        if (fait.etape() == NatureEtape.ACCORD_ACCUEIL && !fait.escalade()) {
            Acteur tache = tache(fait.avis());
            CibleDeLien cible = cible(tache, fait.avis(), fait.avenant());
            boolean seul = reglages.vrai(fait.avis().idCentre(), CatalogueParametres.LIEN_AUTOMATIQUE);
            Optional<LienEmis> lien = renouvele(tache, cible).or(() -> seul ? premier(tache, cible) : Optional.empty());
            envoyer(tache, cible, lien.map(LienEmis::enRappel));
        }
    }

    /**
     * Sends the host another one because it asks for it in its space: to who had one, else to the tutor or the host's own
     * address.
     *
     * @param nom who asks
     * @return whether there was somebody to send it to
     */
    boolean redemande(String nom, long convention, Long avenant) {
        Acteur tache = tache(nom);
        CibleDeLien cible = cibles.ouvrir(tache, convention, avenant);
        Optional<LienEmis> lien = renouvele(tache, cible).or(() -> premier(tache, cible));
        envoyer(tache, cible, lien);
        return lien.isPresent();
    }

    private CibleDeLien cible(Acteur tache, AvisDeConvention avis, MentionAvenant avenant) {
        return cibles.ouvrir(tache, avis.id(), avenant == null ? null : avenant.id());
    }

    private void envoyer(Acteur tache, CibleDeLien cible, Optional<LienEmis> emis) {
        emis.ifPresent(lien -> {
            cible.envoye(lien, cibles.geste(tache));
            cibles.enregistrer(cible);
        });
    }

    private Optional<LienEmis> renouvele(Acteur tache, CibleDeLien cible) {
        if (!cible.utile()) {
            return Optional.empty();
        }
        return registre.lister(cible.usage(), cible.objet()).stream()
                .filter(lien -> lien.etat().enVigueur())
                .findFirst()
                .map(lien -> registre.renouveler(tache, cible.usage(), cible.objet(), lien.id()));
    }

    private Optional<LienEmis> premier(Acteur tache, CibleDeLien cible) {
        if (!cible.utile()) {
            return Optional.empty();
        }
        return CiblesDesLiens.propositions(cible.convention().saisieLieu(), cible.convention()).stream()
                .filter(pour -> pour.problemes().trouves().isEmpty())
                .findFirst()
                .map((Destinataire pour) -> registre.emettre(tache, cible.usage(), cible.objet(), pour));
    }

    /** Under the name of who opened the step; without his account, since nobody saw the address to which it goes. */
    private static Acteur tache(AvisDeConvention avis) {
        return tache(avis.auteur() == null ? avis.centre() : avis.auteur().nom());
    }

    private static Acteur tache(String nom) {
        return new Acteur(
                "", nom, null, Map.of(Action.CONVENTION_LIRE, Etendue.TOUT, Action.LIEN_ENVOYER, Etendue.TOUT), null);
    }
}

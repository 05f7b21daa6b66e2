package org.entstage.convention;

import java.util.Map;
import java.util.Optional;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.lien.Destinataire;
import org.entstage.lien.FicheLien;
import org.entstage.lien.LienEmis;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the host its link when its agreement is asked, in the transaction in which that step opens: to who has one that is
 * good, else to the tutor or the host's own address. Where nobody's address is known, staff sends it.
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
            envoyer(fait);
        }
    }

    private void envoyer(EtapeOuverte fait) {
        Acteur tache = tache(fait.avis());
        CibleDeLien cible = cibles.ouvrir(
                tache,
                fait.avis().id(),
                fait.avenant() == null ? null : fait.avenant().id());
        emettre(tache, cible).ifPresent(lien -> {
            cible.envoye(lien, cibles.geste(tache));
            cibles.enregistrer(cible);
        });
    }

    private Optional<LienEmis> emettre(Acteur tache, CibleDeLien cible) {
        if (!cible.utile()) {
            return Optional.empty();
        }
        Optional<FicheLien> present = registre.lister(cible.usage(), cible.objet()).stream()
                .filter(lien -> lien.etat().enVigueur())
                .findFirst();
        if (present.isPresent()) {
            return Optional.of(registre.renouveler(
                    tache, cible.usage(), cible.objet(), present.get().id()));
        }
        return CiblesDesLiens.propositions(cible.convention().saisieLieu(), cible.convention()).stream()
                .filter(pour -> pour.problemes().trouves().isEmpty())
                .findFirst()
                .map((Destinataire pour) -> registre.emettre(tache, cible.usage(), cible.objet(), pour));
    }

    /** Under the name of who opened the step; without his account, since nobody saw the address to which it goes. */
    private static Acteur tache(AvisDeConvention avis) {
        String nom = avis.auteur() == null ? avis.centre() : avis.auteur().nom();
        return new Acteur(
                "", nom, null, Map.of(Action.CONVENTION_LIRE, Etendue.TOUT, Action.LIEN_ENVOYER, Etendue.TOUT), null);
    }
}

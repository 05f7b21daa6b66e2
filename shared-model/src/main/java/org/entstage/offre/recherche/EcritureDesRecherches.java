package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes saved searches. */
@Component
class EcritureDesRecherches {

    private final RecherchesEnregistrees recherches;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesRecherches(RecherchesEnregistrees recherches, Reglages reglages, Clock horloge) {
        this.recherches = recherches;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @param courriel null when none is known */
    @Transactional
    public void creer(Acteur acteur, String courriel, CriteresOffre criteres, SaisieRecherche saisie) {
        if (recherches.de(acteur.login()).size() >= EnregistrerRecherche.MAXIMUM) {
            throw new RefusMetier(Probleme.general("recherche.alertes.trop", EnregistrerRecherche.MAXIMUM));
        }
        if (courriel == null && saisie.frequence() != FrequenceAlerte.JAMAIS) {
            throw new RefusMetier(Probleme.auChamp("frequence", "recherche.alerte.sans.adresse"));
        }
        RechercheEnregistree recherche = new RechercheEnregistree(
                etablissement,
                acteur,
                new Destinataire(acteur.nomAffiche(), courriel, saisie.langue()),
                criteres,
                maintenant());
        recherche.regler(saisie.libelle(), saisie.frequence(), maintenant());
        recherches.enregistrer(recherche);
    }

    /**
     * One of his own.
     *
     * @throws Introuvable when it is none of his
     * @throws ModificationConcurrente when it was changed since
     */
    RechercheEnregistree sienne(Acteur acteur, long id, int version) {
        RechercheEnregistree recherche = recherches
                .parId(id)
                .filter(trouvee -> trouvee.appartientA(acteur))
                .orElseThrow(() -> new Introuvable("search " + id));
        if (recherche.version() != version) {
            throw new ModificationConcurrente("search " + id);
        }
        return recherche;
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}

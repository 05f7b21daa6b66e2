package org.entstage.offre.candidature;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.springframework.stereotype.Component;

/** Takes applications out and puts them back, the same way for every use case: rights first, then version. */
@Component
class GestesSurCandidatures {

    private final Candidatures candidatures;
    private final Clock horloge;

    GestesSurCandidatures(Candidatures candidatures, Clock horloge) {
        this.candidatures = candidatures;
        this.horloge = horloge;
    }

    /** @throws Introuvable when it does not exist for this person */
    Candidature lire(Acteur acteur, long id) {
        return candidatures
                .parId(id)
                .filter(candidature -> lisible(acteur, candidature.situation()))
                .orElseThrow(() -> new Introuvable("application " + id));
    }

    /**
     * @param version the one that was on the page
     * @throws Introuvable when it does not exist for this person
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Candidature ouvrir(Acteur acteur, long id, int version) {
        Candidature candidature = lire(acteur, id);
        ModificationConcurrente.verifier(version, candidature.version(), "application " + id);
        return candidature;
    }

    FicheCandidature fiche(Acteur acteur, Candidature candidature) {
        return candidature.fiche(
                repondable(acteur, candidature.situation()), retirable(acteur, candidature.situation()));
    }

    static boolean lisible(Acteur acteur, Situation objet) {
        return acteur.peut(Action.CANDIDATURE_LIRE, objet) || acteur.peut(Action.ENTREPRISE_LIRE, objet);
    }

    /** The company answers; staff may for it. */
    static boolean repondable(Acteur acteur, Situation objet) {
        return acteur.etendue(Action.CANDIDATURE_GERER).couvreEnPersonnel(objet)
                || acteur.peut(Action.ENTREPRISE_ECRIRE, objet);
    }

    static boolean retirable(Acteur acteur, Situation objet) {
        return acteur.etendue(Action.CANDIDATURE_DEPOSER).propre() && acteur.estLeSien(objet);
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}

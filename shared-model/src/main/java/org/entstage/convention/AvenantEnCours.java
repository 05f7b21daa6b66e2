package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.springframework.stereotype.Component;

/** Takes an avenant out, the same way for every use case: perimeter of its convention, then version. */
@Component
class AvenantEnCours {

    private final Avenants avenants;
    private final ConventionEnCours conventions;

    AvenantEnCours(Avenants avenants, ConventionEnCours conventions) {
        this.avenants = avenants;
        this.conventions = conventions;
    }

    /** @throws Introuvable when it does not exist for this person */
    Avenant lire(Acteur acteur, long id) {
        Avenant avenant = avenants.trouver(id).orElseThrow(() -> new Introuvable("avenant " + id));
        conventions.lire(acteur, avenant.idConvention());
        return avenant;
    }

    /**
     * @param version the one that was on the page
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Avenant ouvrir(Acteur acteur, long id, int version) {
        Avenant avenant = lire(acteur, id);
        ModificationConcurrente.verifier(version, avenant.version(), "avenant " + id);
        return avenant;
    }

    /** @throws Introuvable unless the link by which the person came leads to it, and its convention has a host */
    Avenant lirePourAccueil(Acteur hote, long id) {
        return avenants.trouver(id)
                .filter(avenant -> hote.peut(Action.ACCUEIL_LIRE, avenant.situation()))
                .filter(avenant -> avenant.convention().hote().isPresent())
                .orElseThrow(() -> new Introuvable("avenant " + id));
    }

    /**
     * @param version the one that was on the page
     * @throws Introuvable unless the link by which the person came leads to it
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Avenant ouvrirPourAccueil(Acteur hote, long id, int version) {
        Avenant avenant = lirePourAccueil(hote, id);
        ModificationConcurrente.verifier(version, avenant.version(), "avenant " + id);
        return avenant;
    }

    Geste geste(Acteur acteur) {
        return conventions.geste(acteur);
    }

    /** Writes it with its convention, whose history it has a part in. */
    void enregistrer(Avenant avenant) {
        conventions.enregistrer(avenant.convention());
    }
}

package org.entstage.convention;

import java.time.Clock;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.springframework.stereotype.Component;

/** Takes a convention out for a change, the same way for every use case: perimeter, then version. */
@Component
class ConventionEnCours {

    private final Conventions conventions;
    private final Figeage figeage;
    private final String etablissement;
    private final Clock horloge;

    ConventionEnCours(Conventions conventions, Figeage figeage, Reglages reglages, Clock horloge) {
        this.conventions = conventions;
        this.figeage = figeage;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @throws Introuvable when it does not exist for this person */
    Convention lire(Acteur acteur, long id) {
        return conventions
                .trouver(id, Perimetre.de(acteur, Action.CONVENTION_LIRE, etablissement))
                .orElseThrow(() -> new Introuvable("convention " + id));
    }

    /**
     * @param version the one that was on the form
     * @throws Introuvable when it does not exist for this person
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Convention ouvrir(Acteur acteur, long id, int version) {
        Convention convention = lire(acteur, id);
        exigerAJour(convention, version);
        return convention;
    }

    /** @throws ModificationConcurrente when somebody else changed it meanwhile */
    void exigerAJour(Convention convention, int version) {
        ModificationConcurrente.verifier(version, convention.version(), "convention " + convention.id());
    }

    /** @throws Introuvable unless the link by which the person came leads to it, and it has a host */
    Convention lirePourAccueil(Acteur hote, long id) {
        return conventions
                .trouver(id, Perimetre.de(hote, Action.ACCUEIL_LIRE, etablissement))
                .filter(convention -> convention.hote().isPresent())
                .orElseThrow(() -> new Introuvable("convention " + id));
    }

    /**
     * @param version the one that was on the form
     * @throws Introuvable unless the link by which the person came leads to it
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    Convention ouvrirPourAccueil(Acteur hote, long id, int version) {
        Convention convention = lirePourAccueil(hote, id);
        ModificationConcurrente.verifier(version, convention.version(), "convention " + id);
        return convention;
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }

    /** Writes it; what was handed in keeps the labels and identities of that day. */
    void enregistrer(Convention convention) {
        figeage.tenir(convention);
        conventions.enregistrer(convention);
    }

    void supprimer(Convention convention) {
        conventions.supprimer(convention);
    }
}

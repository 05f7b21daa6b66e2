package org.entstage.notification.modele;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;
import org.entstage.texte.TexteSimple;

/** Publishes a template at a place. What is written like the inherited one is inherited, and follows its changes. */
@UseCase
public class EcrireModele {

    private final ModelesEcrits ecrits;
    private final CourrielsEnVigueur courriels;
    private final Places places;
    private final Verification verification;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcrireModele(
            ModelesEcrits ecrits,
            CourrielsEnVigueur courriels,
            Places places,
            Verification verification,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.ecrits = ecrits;
        this.courriels = courriels;
        this.places = places;
        this.verification = verification;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @param saisi null to inherit again
     * @param version the one that was on the form
     * @throws RefusMetier when it is no template or reads what this event does not know, at its field with its line
     * @throws ModificationConcurrente when somebody changed it meanwhile
     */
    public void executer(Acteur acteur, long centre, CleModele cle, ModeleCourriel saisi, int version) {
        String place = places.exiger(acteur, Action.COURRIEL_GERER, centre);
        if (cle.livre().isEmpty()) {
            throw new Introuvable("template " + cle.nom());
        }
        ModeleCourriel herite = courriels.modeleHerite(centre, cle).valeur();
        ModeleCourriel voulu =
                saisi == null ? herite : new ModeleCourriel(saisi.sujet().strip(), TexteSimple.nettoyer(saisi.corps()));
        verification.problemes(cle.evenement(), voulu).refuser();
        Optional<ModeleEcrit> present = ecrits.un(centre, cle);
        ModificationConcurrente.verifier(
                version, present.map(ecrit -> ecrit.version() + 1).orElse(0), "template " + cle.nom());
        ModeleCourriel avant = present.map(ModeleEcrit::modele).orElse(herite);
        if (voulu.equals(herite)) {
            present.ifPresent(ecrits::retirer);
        } else {
            ModeleEcrit ecrit = present.orElseGet(() -> new ModeleEcrit(etablissement, centre, cle));
            ecrit.ecrire(voulu, acteur.login(), LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
            ecrits.enregistrer(ecrit);
        }
        if (!voulu.equals(avant)) {
            journal.noter(acteur, ReglerEvenement.OBJET, place, cle.nom(), texte(avant), texte(voulu));
        }
    }

    private static String texte(ModeleCourriel modele) {
        return modele.sujet() + "\n\n" + modele.corps();
    }
}

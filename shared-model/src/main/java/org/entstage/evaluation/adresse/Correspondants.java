package org.entstage.evaluation.adresse;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entstage.commun.AdresseCourriel;
import org.entstage.commun.Reglages;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.springframework.stereotype.Component;

/**
 * Who is asked about a placement and where he is written to, and the one place that knows which addresses somebody has to
 * look at. Within the transaction of who asks.
 */
@Component
public class Correspondants {

    private final AdressesSuivies adresses;
    private final Clock horloge;
    private final String etablissement;

    Correspondants(AdressesSuivies adresses, Reglages reglages, Clock horloge) {
        this.adresses = adresses;
        this.horloge = horloge;
        this.etablissement = reglages.etablissement();
    }

    /** Who answers in that part; {@link Correspondant#PERSONNE} when the convention names nobody. */
    public Correspondant de(StageAEvaluer stage, Repondant repondant) {
        return correspondant(
                stage, repondant, adresses.une(stage.conventionId(), repondant).orElse(null));
    }

    /** The same for many placements, in one statement. */
    public Connus des(Collection<StageAEvaluer> stages) {
        return new Connus(adresses
                .des(stages.stream().map(StageAEvaluer::conventionId).toList())
                .stream()
                .collect(Collectors.toMap(
                        suivie -> new Cle(suivie.convention(), suivie.repondant()), suivie -> suivie)));
    }

    /** What was read of many placements. */
    public static final class Connus {

        private final Map<Cle, AdresseSuivie> suivies;

        private Connus(Map<Cle, AdresseSuivie> suivies) {
            this.suivies = suivies;
        }

        public Correspondant de(StageAEvaluer stage, Repondant repondant) {
            return correspondant(stage, repondant, suivies.get(new Cle(stage.conventionId(), repondant)));
        }

        /** Why somebody has to look at his address; empty when nobody has to. */
        public Optional<MotifARevoir> motif(StageAEvaluer stage, Repondant repondant) {
            return Optional.ofNullable(suivies.get(new Cle(stage.conventionId(), repondant)))
                    .map(AdresseSuivie::motif);
        }

        /** Whether a mail to him must wait: there is no address, or the one in force was refused. */
        public boolean retenu(StageAEvaluer stage, Repondant repondant) {
            AdresseSuivie suivie = suivies.get(new Cle(stage.conventionId(), repondant));
            Correspondant qui = correspondant(stage, repondant, suivie);
            return !qui.joignable() || suivie != null && suivie.retient(qui.courriel());
        }
    }

    private record Cle(long convention, Repondant repondant) {}

    /** What cannot be an address is none. */
    private static Correspondant correspondant(StageAEvaluer stage, Repondant repondant, AdresseSuivie suivie) {
        Personne dite = repondant.dans(stage);
        String adresse = suivie != null ? suivie.enVigueur(dite) : dite == null ? null : dite.courriel();
        if (dite == null && adresse == null) {
            return Correspondant.PERSONNE;
        }
        return new Correspondant(
                dite == null ? null : dite.login(),
                dite == null || dite.nom() == null ? "" : dite.nom(),
                AdresseCourriel.valide(adresse) ? adresse : null,
                dite == null ? null : dite.langue());
    }

    /** Notes that nobody knows an address. */
    public void manque(long convention, Repondant repondant) {
        changer(convention, repondant, suivie -> suivie.manque(maintenant()));
    }

    /**
     * Notes that the mail server gave a mail to this address up.
     *
     * @param raison what it said, or null
     */
    public void refusee(long convention, Repondant repondant, String adresse, String raison) {
        changer(convention, repondant, suivie -> suivie.refusee(adresse, raison, maintenant()));
    }

    /** Notes that nobody has to look at it any more: a mail is on its way to another address. */
    public void vue(long convention, Repondant repondant) {
        adresses.une(convention, repondant)
                .filter(suivie -> suivie.motif() != null)
                .ifPresent(suivie -> {
                    suivie.vue();
                    adresses.enregistrer(suivie);
                });
    }

    /** Writes him from now on at this address, which is one. */
    public void corriger(StageAEvaluer stage, Repondant repondant, String adresse, Geste geste) {
        changer(stage.conventionId(), repondant, suivie -> suivie.corriger(repondant.dans(stage), adresse, geste));
    }

    private void changer(long convention, Repondant repondant, Consumer<AdresseSuivie> changement) {
        AdresseSuivie suivie = adresses.une(convention, repondant)
                .orElseGet(() -> new AdresseSuivie(etablissement, convention, repondant));
        changement.accept(suivie);
        adresses.enregistrer(suivie);
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}

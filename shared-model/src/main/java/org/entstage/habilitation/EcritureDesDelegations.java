package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.centregestion.Signatures;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link Deleguer}. */
@Component
class EcritureDesDelegations {

    static final String OBJET = "delegation";

    private final Delegations delegations;
    private final ChangementDesDroits changement;
    private final Signatures signatures;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesDelegations(
            Delegations delegations,
            ChangementDesDroits changement,
            Signatures signatures,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.delegations = delegations;
        this.changement = changement;
        this.signatures = signatures;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    @Transactional
    public long creer(Acteur acteur, DelegationTenue tenue, String deNom, String aNom) {
        Politique politique = changement.commencer();
        if (tenue.de().equals(tenue.a())) {
            throw new RefusMetier(Probleme.auChamp("a", "droits.delegation.soi"));
        }
        if (!RegleDesDelegations.permise(acteur, politique, tenue, changement.aujourdhui())) {
            throw new RefusMetier(Probleme.auChamp(
                    tenue.de().equals(acteur.login()) ? "nature" : "de",
                    tenue.de().equals(acteur.login())
                            ? "droits.delegation.pasLesVotres"
                            : "droits.delegation.horsPerimetre"));
        }
        if (tenue.nature() == NatureDelegation.GESTIONNAIRE
                && politique.remis(tenue, tenue.debut()).isEmpty()) {
            throw new RefusMetier(Probleme.auChamp("nature", "droits.delegation.rien"));
        }
        if (tenue.nature() == NatureDelegation.SIGNATAIRE && !signatures.signe(tenue.de(), tenue.debut())) {
            throw new RefusMetier(Probleme.auChamp("nature", "droits.delegation.pasSignataire"));
        }
        if (politique.delegations().stream().anyMatch(autre -> seRecouvrent(autre, tenue))) {
            throw new RefusMetier(Probleme.auChamp("a", "droits.delegation.existe"));
        }
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        Delegation delegation =
                delegations.enregistrer(new Delegation(etablissement, tenue, deNom, aNom, acteur.login(), maintenant));
        journal.noter(acteur, OBJET, reference(tenue), "periode", null, periode(tenue));
        return delegation.id();
    }

    private static boolean seRecouvrent(DelegationTenue une, DelegationTenue autre) {
        return une.de().equals(autre.de())
                && une.a().equals(autre.a())
                && une.nature() == autre.nature()
                && !une.fin().isBefore(autre.debut())
                && !une.debut().isAfter(autre.fin());
    }

    static String reference(DelegationTenue tenue) {
        return tenue.nature() + " " + tenue.de() + " > " + tenue.a();
    }

    static String periode(DelegationTenue tenue) {
        return tenue.debut() + ".." + tenue.fin();
    }
}

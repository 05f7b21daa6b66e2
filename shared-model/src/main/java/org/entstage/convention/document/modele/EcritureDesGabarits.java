package org.entstage.convention.document.modele;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/** What all who write templates share: the right, the draft with its version, what is wrong with a text, the journal. */
@Component
class EcritureDesGabarits {

    /** As the journal names it. */
    static final String OBJET = "gabarit";

    private final GabaritsEcrits ecrits;
    private final TextesEnVigueur textes;
    private final VerificationDeGabarit verification;
    private final Places places;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesGabarits(
            GabaritsEcrits ecrits,
            TextesEnVigueur textes,
            VerificationDeGabarit verification,
            Places places,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.ecrits = ecrits;
        this.textes = textes;
        this.verification = verification;
        this.places = places;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** @return how the journal names the place */
    String exiger(Acteur acteur, long centre) {
        return places.exiger(acteur, Action.GABARIT_GERER, centre);
    }

    /**
     * The draft that the form shows, or a new one.
     *
     * @param version 0 when there was none
     */
    VersionDeGabarit ouvrir(long centre, CleGabarit cle, int version) {
        Optional<VersionDeGabarit> present = ecrits.brouillon(centre, cle);
        ModificationConcurrente.verifier(
                version, present.map(EcritureDesGabarits::numero).orElse(0), "template " + cle.nom());
        return present.orElseGet(() -> new VersionDeGabarit(etablissement, centre, cle));
    }

    /** What a form sends back; never 0, which says that there is no draft. */
    static int numero(VersionDeGabarit brouillon) {
        return brouillon.version() + 1;
    }

    /** Why a text cannot be published there. */
    List<ErreurDeGabarit> erreurs(long centre, CleGabarit cle, String texte) {
        return cle.entier()
                ? verification.erreurs(cle.type(), texte)
                : verification.erreurs(cle.type(), autour(centre, cle), cle.bloc(), texte);
    }

    /** The whole that a block belongs to: what the place has today. */
    String autour(long centre, CleGabarit cle) {
        return textes.pour(cle.tout(), places.chaine(centre), aujourdhui()).texte();
    }

    /** What holds at the place today: the whole, or that block of it. */
    String enVigueur(long centre, CleGabarit cle) {
        return extraire(autour(centre, cle), cle);
    }

    static String extraire(String entier, CleGabarit cle) {
        return cle.entier()
                ? entier
                : Bloc.de(entier, cle.bloc())
                        .map(Bloc::texte)
                        .orElseThrow(() -> new Introuvable("block " + cle.bloc() + " of " + cle.type()));
    }

    /** Publishes what is in a draft, or the way back to the inherited text. */
    void publier(Acteur acteur, String place, VersionDeGabarit brouillon, long centre, LocalDate debut, String avant) {
        CleGabarit cle = brouillon.cle();
        brouillon.publier(ecrits.dernierNumero(centre, cle) + 1, debut, acteur.login(), maintenant());
        ecrits.publier(brouillon);
        journal.noter(acteur, OBJET, place, cle.nom() + " " + debut, avant, brouillon.texte());
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}

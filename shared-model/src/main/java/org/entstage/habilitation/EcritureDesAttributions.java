package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link AttribuerRole}, and how grants are told to the journal. */
@Component
class EcritureDesAttributions {

    static final String OBJET = "attribution";

    private final Attributions attributions;
    private final RegleDesAttributions regle;
    private final ChangementDesDroits changement;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesAttributions(
            Attributions attributions,
            RegleDesAttributions regle,
            ChangementDesDroits changement,
            Journal journal,
            Reglages reglages,
            Clock horloge) {
        this.attributions = attributions;
        this.regle = regle;
        this.changement = changement;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    @Transactional
    public long creer(Acteur acteur, Octroi octroi, String libelle) {
        Politique avant = changement.commencer();
        if (!avant.roles().containsKey(octroi.role())) {
            throw new RefusMetier(Probleme.auChamp("role", "commun.choix.inconnu"));
        }
        if (octroi.fin() != null && octroi.fin().isBefore(changement.aujourdhui())) {
            throw new RefusMetier(Probleme.auChamp("fin", "droits.dates.passees"));
        }
        regle.refuserAuDela(acteur, avant, octroi);
        if (avant.octrois().contains(octroi)) {
            throw new RefusMetier(Probleme.auChamp("cible", "droits.attribution.existe"));
        }
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        Attribution attribution =
                attributions.enregistrer(new Attribution(etablissement, octroi, libelle, acteur.login(), maintenant));
        journal.noter(acteur, OBJET, reference(octroi), "perimetre", null, limites(octroi));
        return attribution.id();
    }

    static String reference(Octroi octroi) {
        return octroi.role() + " " + octroi.cible();
    }

    /** Perimeter and dates in one line. */
    static String limites(Octroi octroi) {
        return Stream.of(
                        octroi.type().name(),
                        octroi.perimetre(),
                        octroi.debut() == null && octroi.fin() == null
                                ? null
                                : ouRien(octroi.debut()) + ".." + ouRien(octroi.fin()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String ouRien(LocalDate jour) {
        return jour == null ? "" : jour.toString();
    }
}

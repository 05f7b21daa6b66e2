package org.entstage.convention;

import java.util.Map;
import java.util.Optional;

/** What of a convention somebody may be asked to correct, in the order of the form. */
public enum ChampConvention {
    COORDONNEES(EtapeSaisie.INFORMATIONS),
    ORGANISME(EtapeSaisie.ACCUEIL),
    ADRESSE_DU_STAGE(EtapeSaisie.LIEU),
    SERVICE(EtapeSaisie.LIEU),
    TUTEUR(EtapeSaisie.LIEU),
    /** Who signs for the host. */
    SIGNATAIRE(EtapeSaisie.LIEU),
    TYPE(EtapeSaisie.STAGE),
    SUJET(EtapeSaisie.STAGE),
    ACTIVITES(EtapeSaisie.STAGE),
    COMPETENCES(EtapeSaisie.STAGE),
    DATES(EtapeSaisie.STAGE),
    HORAIRES(EtapeSaisie.STAGE),
    CONGES(EtapeSaisie.STAGE),
    SUIVI(EtapeSaisie.STAGE),
    GRATIFICATION(EtapeSaisie.STAGE),
    AVANTAGES(EtapeSaisie.STAGE),
    ASSURANCE(EtapeSaisie.STAGE),
    /** Whatever else the description says. */
    AUTRES(EtapeSaisie.STAGE),
    REFERENT(EtapeSaisie.REFERENT);

    private static final Map<String, ChampConvention> PAR_COMPOSANT = Map.ofEntries(
            Map.entry("service", SERVICE),
            Map.entry("type", TYPE),
            Map.entry("theme", SUJET),
            Map.entry("sujet", SUJET),
            Map.entry("activites", ACTIVITES),
            Map.entry("competences", COMPETENCES),
            Map.entry("debut", DATES),
            Map.entry("fin", DATES),
            Map.entry("horaires", HORAIRES),
            Map.entry("presenceExceptionnelle", HORAIRES),
            Map.entry("conges", CONGES),
            Map.entry("modalitesSuivi", SUIVI),
            Map.entry("confidentiel", SUJET),
            Map.entry("remarqueHoraires", HORAIRES),
            Map.entry("offerts", AVANTAGES),
            Map.entry("frais", AVANTAGES),
            Map.entry("reglementApplicable", AVANTAGES),
            Map.entry("signataire", SIGNATAIRE),
            Map.entry("remuneration", GRATIFICATION),
            Map.entry("avantages", AVANTAGES),
            Map.entry("reglementInterieur", AVANTAGES),
            Map.entry("assurance", ASSURANCE));

    private final EtapeSaisie etape;

    ChampConvention(EtapeSaisie etape) {
        this.etape = etape;
    }

    /** The step of the form on which it is corrected. */
    public EtapeSaisie etape() {
        return etape;
    }

    /** @param nom as {@link #name} gives it */
    public static Optional<ChampConvention> lire(String nom) {
        for (ChampConvention champ : values()) {
            if (champ.name().equals(nom)) {
                return Optional.of(champ);
            }
        }
        return Optional.empty();
    }

    /** What a component of what is typed on a step belongs to. */
    static ChampConvention du(EtapeSaisie etape, String composant) {
        return switch (etape) {
            case INFORMATIONS -> COORDONNEES;
            case ACCUEIL -> ORGANISME;
            case LIEU ->
                composant.startsWith("tuteur") ? TUTEUR : PAR_COMPOSANT.getOrDefault(composant, ADRESSE_DU_STAGE);
            case STAGE -> PAR_COMPOSANT.getOrDefault(composant, AUTRES);
            case REFERENT -> REFERENT;
        };
    }
}

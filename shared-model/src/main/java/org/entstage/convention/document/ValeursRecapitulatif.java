package org.entstage.convention.document;

import java.util.List;

/** What a sheet for the file prints: the convention, where it stands and what happened to it. */
public record ValeursRecapitulatif(ValeursConvention convention, Dossier dossier) implements ValeursDeDocument {

    /** It says itself where the convention stands. */
    @Override
    public boolean projet() {
        return false;
    }

    /**
     * @param etat where the convention stands
     * @param centre centre de gestion
     * @param origine how the student found the placement, empty when nobody said
     * @param etapes steps of its circuit before the signatures; none while it is a draft
     * @param avenants its avenants, the first one first
     * @param histoire what happened to it, the first thing first
     */
    public record Dossier(
            String etat,
            String centre,
            String origine,
            boolean soumise,
            List<Etape> etapes,
            boolean modifiee,
            List<AvenantDuDossier> avenants,
            List<Evenement> histoire) {}

    /**
     * @param statut done, to be done and so on
     * @param date when it was done, empty unless it is
     * @param par who did it, likewise
     */
    public record Etape(String nom, String statut, String date, String par) {}

    /** @param date when it came into this state */
    public record AvenantDuDossier(String numero, String objet, String etat, String date) {}

    /** @param details reason or comment, empty for none */
    public record Evenement(String date, String quoi, String par, String details) {}
}

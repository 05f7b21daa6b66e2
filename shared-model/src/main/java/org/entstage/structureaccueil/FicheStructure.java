package org.entstage.structureaccueil;

import org.entstage.nomenclature.RevisionNaf;

/**
 * A host organisation as people read it.
 *
 * @param siret fourteen digits, or null abroad
 * @param pays ISO 3166-1 code, two letters
 * @param type code of the list TYPE_STRUCTURE, or null
 * @param formeJuridique code of the list FORME_JURIDIQUE, or null
 * @param effectif code of the list EFFECTIF, or null
 * @param naf main activity in INSEE's list, {@code 62.01Z}, or null
 * @param revisionNaf the revision that the activity is of; null without one
 * @param version to be sent back with a change
 */
public record FicheStructure(
        long id,
        String raisonSociale,
        String siret,
        String voie,
        String complement,
        String codePostal,
        String commune,
        String pays,
        String type,
        String telephone,
        String courriel,
        String representantNom,
        String representantFonction,
        String formeJuridique,
        String effectif,
        String naf,
        RevisionNaf revisionNaf,
        int version) {

    /** These names and addresses with the kind, headcount and activity of another state of the same host. */
    public FicheStructure avecProfil(FicheStructure autre) {
        return new FicheStructure(
                id,
                raisonSociale,
                siret,
                voie,
                complement,
                codePostal,
                commune,
                pays,
                autre.type,
                telephone,
                courriel,
                representantNom,
                representantFonction,
                autre.formeJuridique,
                autre.effectif,
                autre.naf,
                autre.revisionNaf,
                autre.version);
    }
}

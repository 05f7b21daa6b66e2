package org.entstage.structureaccueil;

/**
 * A host organisation as people read it.
 *
 * @param siret fourteen digits, or null abroad
 * @param pays ISO 3166-1 code, two letters
 * @param type code of the list TYPE_STRUCTURE, or null
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
        String representantFonction) {}

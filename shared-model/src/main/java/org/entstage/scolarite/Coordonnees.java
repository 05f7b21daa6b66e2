package org.entstage.scolarite;

/**
 * Where a student is reached. Any part may be null.
 *
 * @param adresse permanent address, the one of the convention
 * @param telephone phone of that address
 * @param portable mobile phone
 */
public record Coordonnees(
        Adresse adresse, String telephone, String portable, String courrielPersonnel, String courrielUniversitaire) {}

package org.entstage.centregestion;

import java.util.List;

/**
 * A centre de gestion as people read it.
 *
 * @param consignes instructions before a convention is begun, one paragraph each
 * @param documents documents to provide, one each
 */
public record FicheCentre(
        long id,
        String code,
        String libelle,
        String courriel,
        String telephone,
        List<String> consignes,
        List<String> documents) {

    static List<String> lignes(String texte) {
        return texte == null
                ? List.of()
                : texte.lines().filter(ligne -> !ligne.isBlank()).toList();
    }
}

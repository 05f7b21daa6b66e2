package org.entstage.centregestion.contenu;

import java.util.List;

/**
 * Everything that one centre, or the institution, shows, for who keeps it.
 *
 * @param centre id, 0 for the institution
 * @param libelle label of the centre; null for the institution
 * @param version of the texts, to be sent back with them
 * @param logoPropre whether it has a logo of its own
 * @param logoHerite whether it would show the one from above
 */
public record FicheContenus(
        long centre,
        String libelle,
        int version,
        String texteFr,
        String texteEn,
        List<LigneDocument> documents,
        boolean logoPropre,
        boolean logoHerite) {}

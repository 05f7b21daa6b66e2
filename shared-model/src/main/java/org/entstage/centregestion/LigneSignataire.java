package org.entstage.centregestion;

import java.util.List;

/**
 * A signatory of a centre, or one of his delegates.
 *
 * @param enVigueur whether today lies within his dates
 * @param remplacant name of who signs for him today by a delegation made from his account, or null
 * @param delegues his delegates; empty for a delegate
 */
public record LigneSignataire(
        long id,
        int version,
        SaisieSignataire identite,
        boolean enVigueur,
        String remplacant,
        List<LigneSignataire> delegues) {}

package org.entstage.centregestion;

import java.util.List;

/**
 * A signatory of a centre, or one of his delegates.
 *
 * @param enVigueur whether today lies within his dates
 * @param delegues his delegates; empty for a delegate
 */
public record LigneSignataire(
        long id, int version, SaisieSignataire identite, boolean enVigueur, List<LigneSignataire> delegues) {}

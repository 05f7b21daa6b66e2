package org.entstage.echange;

import org.entstage.commun.Probleme;

/**
 * One thing that an import would change.
 *
 * @param partie {@code parametre}, {@code centre}, {@code regle}, {@code role}: as the journal names the kind of thing,
 *     the settings of a centre under {@code centre}
 * @param reference which one: code of the centre or of the role, empty for the institution
 * @param champ what of it; of a rule its id and the first day, as in {@code R04 2026-09-01}
 * @param avant what is there; null for nothing
 * @param apres what the file wants; null to take away
 * @param refus why it cannot be written; null when it can
 */
public record Difference(String partie, String reference, String champ, String avant, String apres, Probleme refus) {}

package org.entstage.convention;

import org.entstage.lien.LienEmis;

/**
 * The host of a convention is sent the link to its page. The link's secret is known now and never again: who listens writes
 * it into the mail and nowhere else.
 *
 * @param avenant the avenant to which it leads; null for the convention itself
 */
public record LienAccueilEnvoye(AvisDeConvention avis, LienEmis lien, MentionAvenant avenant) {}

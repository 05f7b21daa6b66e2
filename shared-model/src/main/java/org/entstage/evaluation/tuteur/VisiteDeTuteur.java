package org.entstage.evaluation.tuteur;

import java.time.LocalDateTime;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;

/**
 * Somebody who followed the link to his sheet.
 *
 * @param tuteur with the rights of the link: one sheet
 * @param fiche id of the sheet
 * @param pour to whom the link went
 * @param expireLe until when it is good, Europe/Paris
 */
public record VisiteDeTuteur(Acteur tuteur, long fiche, Destinataire pour, LocalDateTime expireLe) {}

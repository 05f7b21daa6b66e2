package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Set;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.lien.LienEmis;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Somebody is asked for his sheet, or asked again: who listens writes the mail, in the same transaction. The secret of a link
 * is known now and never again.
 *
 * @param pour to whom it goes; he can be reached
 * @param cle what tells it from the other mails to him about this placement
 * @param cloture last day on which he may answer, or null
 * @param lien for who has no account; null for who has one
 * @param langues in which may be written
 */
public record EvaluationDemandee(
        StageAEvaluer stage,
        Repondant repondant,
        Correspondant pour,
        NatureEnvoi nature,
        String cle,
        LocalDate cloture,
        LienEmis lien,
        Set<Langue> langues) {}

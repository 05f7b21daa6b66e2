package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.texte.TexteRiche;

/**
 * What an offer says, as its author typed it; empty texts become null. May be incomplete: a draft is kept as it is, and
 * what is missing is told when it is handed in.
 *
 * @param intitule title
 * @param reference the company's own number, or null
 * @param description missions, with a little markup, always clean ({@link TexteRiche})
 * @param competences skills asked, or null
 * @param observations anything else, or null
 * @param page where the company shows the offer itself, http or https; or null
 * @param cacherEtablissement whether students do not see which company it is
 */
public record SaisieOffre(
        String intitule,
        String reference,
        String description,
        String competences,
        String observations,
        String page,
        boolean cacherEtablissement,
        PosteOffert poste,
        LieuDOffre lieu,
        PeriodeDOffre periode,
        ConditionsDOffre conditions,
        CandidatureDOffre candidature) {

    /** Nothing said yet, in France. */
    public static final SaisieOffre VIDE =
            new SaisieOffre(null, null, null, null, null, null, false, null, null, null, null, null);

    public SaisieOffre {
        intitule = ouNul(intitule);
        reference = ouNul(reference);
        // Whoever sends it: what stands here can be put into a page as it is.
        description = description == null ? null : ouNul(new TexteRiche(description).html());
        competences = ouNul(competences);
        observations = ouNul(observations);
        page = ouNul(page);
        poste = poste == null ? PosteOffert.VIDE : poste;
        lieu = lieu == null ? LieuDOffre.VIDE : lieu;
        periode = periode == null ? PeriodeDOffre.VIDE : periode;
        conditions = conditions == null ? ConditionsDOffre.VIDE : conditions;
        candidature = candidature == null ? CandidatureDOffre.VIDE : candidature;
    }

    /** What a student sees of it: no coordinate that is hidden, and no page of a company that hides itself. */
    public SaisieOffre montree() {
        return new SaisieOffre(
                intitule,
                reference,
                description,
                competences,
                observations,
                cacherEtablissement ? null : page,
                cacherEtablissement,
                poste,
                lieu,
                periode,
                conditions,
                candidature.montree());
    }
}

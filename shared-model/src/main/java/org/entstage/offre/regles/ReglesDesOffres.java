package org.entstage.offre.regles;

import java.util.List;

/** The checklist, in its order. */
public final class ReglesDesOffres {

    private static final String FEMMES_ET_HOMMES =
            "femmes?( ou| et)? hommes?|hommes?( ou| et)? femmes?|(les )?femmes et les hommes|(les )?hommes et les femmes"
                    + "|femme de menage|ressources? humaines?";

    private static final List<RegleDOffre> TOUTES = List.of(
            new MotsDouteux(
                    "O01",
                    "CT L1142-1",
                    false,
                    FEMMES_ET_HOMMES,
                    "(jeune |un |une )?(homme|femme)",
                    "masculine?|feminine?",
                    "garcon|jeune fille|demoiselle|mademoiselle"),
            new MotsDouteux(
                    "O02",
                    "CT L5331-2",
                    false,
                    null,
                    "(moins|plus) de \\d\\d ans(?! d experience)",
                    "entre \\d\\d et \\d\\d ans",
                    "de \\d\\d a \\d\\d ans",
                    "agee? (de|entre) [a-z0-9]+",
                    "age (maximum|maximal|minimum|limite|souhaite|ideal)",
                    "limite d age"),
            new MotsDouteux(
                    "O03",
                    "CT L1132-1",
                    false,
                    null,
                    "(de )?nationalite [a-z]+",
                    "langue maternelle",
                    "francais(e)? de souche",
                    "celibataire|marie|mariee|sans enfants?|enceinte",
                    "bonne presentation|presentation soignee|physique (agreable|avantageux)|silhouette",
                    "avec (une )?photo|photo (obligatoire|exigee|recente)",
                    "(en )?bonne (sante|condition physique)",
                    "religion|pratiquante?|laique",
                    "valide physiquement|sans handicap",
                    "habita(nt|nte) (a|de|dans)|residant (a|dans)|domiciliee? (a|dans)"),
            new MotsDouteux(
                    "O04",
                    "L124-7",
                    true,
                    null,
                    "en remplacement d[eu]?|remplacer (un|une|l|le|la) [a-z]+|remplacement d( un| une)? [a-z]+",
                    "poste (permanent|a pourvoir en cdi)|cdi (a la cle|possible immediatement)",
                    "surcroit d activite|pic d activite|accroissement (temporaire )?d activite",
                    "saisonniere?|haute saison",
                    "conge (de )?maternite|arret maladie",
                    "en (toute|totale) autonomie|autonomie totale|operationnel(le)? immediatement",
                    "objectifs? de (vente|chiffre d affaires)",
                    "(\\d|deux|trois|cinq|dix) ans? d experience"),
            new GratificationDOffre(),
            new DureeDOffre(),
            new MotsDouteux(
                    "O07",
                    "CT L5321-3",
                    false,
                    null,
                    "frais de (dossier|candidature|formation a votre charge|inscription)",
                    "caution|cheque de depot|depot de garantie",
                    "formation payante|a la charge du candidat"),
            new DebutPasse(),
            new CoordonneesEcrites(),
            new Manques());

    private ReglesDesOffres() {}

    /** Every rule with what it finds, in order. */
    public static List<LigneDExamen> examiner(FaitsDOffre faits) {
        return TOUTES.stream()
                .map(regle -> new LigneDExamen(regle.nom(), regle.reference(), regle.examiner(faits)))
                .toList();
    }
}

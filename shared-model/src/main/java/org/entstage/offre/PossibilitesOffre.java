package org.entstage.offre;

/** What a person may do with an offer in the state it is in. */
public record PossibilitesOffre(
        boolean modifier,
        boolean soumettre,
        boolean donnerAvis,
        boolean moderer,
        boolean publier,
        boolean arreter,
        boolean renouveler,
        boolean demanderRenouvellement,
        boolean pourvoir,
        boolean dupliquer,
        boolean transferer,
        boolean archiver,
        boolean ecrireMessage) {}

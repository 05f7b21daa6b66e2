package org.entstage.convention;

/** The referent teacher as people read him; everything but name and account may be null. */
public record FicheReferent(
        String login, String civilite, String nom, String prenom, String courriel, String telephone) {}

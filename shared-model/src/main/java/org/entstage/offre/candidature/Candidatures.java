package org.entstage.offre.candidature;

import java.util.List;
import java.util.Optional;

/** The applications of this institution. Asks no right: who calls has asked. */
public interface Candidatures {

    Optional<Candidature> parId(long id);

    Optional<Candidature> de(long offre, String numeroEtudiant);

    /** The one with which a convention was begun. */
    Optional<Candidature> deLaConvention(long convention);

    /** A student's, the latest first. */
    List<Candidature> deLEtudiant(String numeroEtudiant);

    /** A student's places for which he has no convention yet, the latest first. */
    List<Candidature> obtenues(String numeroEtudiant);

    /** Those for an offer that are not taken back, the latest first. */
    List<Candidature> pourOffre(long offre);

    /** Numbers of those for offers of a company that wait for its answer. */
    long enAttenteChez(long structure);

    /** @throws org.entstage.commun.ModificationConcurrente when somebody else was faster */
    Candidature enregistrer(Candidature candidature);
}

package org.entstage.offre.candidature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.test.util.ReflectionTestUtils;

/** Applications for tests without a database. */
public final class CandidaturesEnMemoire implements Candidatures {

    private final List<Candidature> toutes = new ArrayList<>();

    /** What conventions see when nobody has a place. */
    public static PlacesObtenues sansPlaces() {
        return new PlacesObtenues(new CandidaturesEnMemoire(), null);
    }

    @Override
    public Optional<Candidature> parId(long id) {
        return toutes.stream().filter(c -> c.id() == id).findFirst();
    }

    @Override
    public Optional<Candidature> de(long offre, String numeroEtudiant) {
        return toutes.stream()
                .filter(c -> c.offre().id() == offre && c.numeroEtudiant().equals(numeroEtudiant))
                .findFirst();
    }

    @Override
    public Optional<Candidature> deLaConvention(long convention) {
        return toutes.stream()
                .filter(c -> Long.valueOf(convention).equals(c.ligne().convention()))
                .findFirst();
    }

    @Override
    public List<Candidature> deLEtudiant(String numeroEtudiant) {
        return toutes.stream()
                .filter(c -> c.numeroEtudiant().equals(numeroEtudiant))
                .toList();
    }

    @Override
    public List<Candidature> obtenues(String numeroEtudiant) {
        return deLEtudiant(numeroEtudiant).stream()
                .filter(c -> c.etat() == EtatCandidature.RETENUE)
                .toList();
    }

    @Override
    public List<Candidature> pourOffre(long offre) {
        return toutes.stream()
                .filter(c -> c.offre().id() == offre && c.etat() != EtatCandidature.RETIREE)
                .toList();
    }

    @Override
    public long enAttenteChez(long structure) {
        return toutes.stream()
                .filter(c -> c.offre().structure().id() == structure && c.etat().attendReponse())
                .count();
    }

    @Override
    public Candidature enregistrer(Candidature candidature) {
        if (candidature.id() == null) {
            toutes.add(candidature);
            ReflectionTestUtils.setField(candidature, "id", (long) toutes.size());
        }
        return candidature;
    }
}

package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entstage.commun.PageDe;
import org.entstage.commun.Total;
import org.springframework.test.util.ReflectionTestUtils;

/** Conventions in a map, with the same perimeter and events as the real ones: use cases run in milliseconds. */
class ConventionsEnMemoire implements Conventions {

    private final Map<Long, Convention> conventions = new LinkedHashMap<>();
    private final List<Object> evenements = new ArrayList<>();
    private BigDecimal heuresDesAutres = BigDecimal.ZERO;

    /** What happened, in order. */
    List<Object> evenements() {
        return evenements;
    }

    void heuresDesAutres(String heures) {
        heuresDesAutres = new BigDecimal(heures);
    }

    @Override
    public Optional<Convention> trouver(long id, Perimetre perimetre) {
        return Optional.ofNullable(conventions.get(id)).filter(convention -> dans(convention, perimetre));
    }

    private static boolean dans(Convention convention, Perimetre perimetre) {
        return perimetre.etendue().couvreEnPersonnel(convention.situation())
                || perimetre.conventions().contains(convention.id())
                || convention.etudiant().numero().equals(perimetre.numeroEtudiant())
                || convention.etat() != EtatConvention.BROUILLON
                        && perimetre.etendue().couvreEnSuivi(convention.situation());
    }

    @Override
    public Convention enregistrer(Convention convention) {
        if (convention.id() == null) {
            ReflectionTestUtils.setField(convention, "id", conventions.size() + 1L);
        } else {
            ReflectionTestUtils.setField(convention, "version", convention.version() + 1);
        }
        conventions.put(convention.id(), convention);
        evenements.addAll(convention.retirerEvenements());
        return convention;
    }

    @Override
    public boolean existe(Perimetre perimetre, Set<Long> centres) {
        return conventions.values().stream()
                .anyMatch(convention -> dans(convention, perimetre)
                        && centres.contains(convention.centre().id()));
    }

    @Override
    public void supprimer(Convention convention) {
        conventions.remove(convention.id());
    }

    @Override
    public PageDe<LigneConvention> rechercher(Perimetre perimetre, CriteresConvention criteres, int page, int taille) {
        return new PageDe<>(List.of(), page, taille, Total.de(0));
    }

    @Override
    public List<LigneConvention> lignes(Perimetre perimetre, Set<Long> ids) {
        return List.of();
    }

    @Override
    public void parcourir(Perimetre perimetre, CriteresConvention criteres, Consumer<LigneExport> lecteur) {
        // Lists are the database's affair and tested there.
    }

    @Override
    public List<ConventionVoisine> voisines(Convention convention, LocalDate debut, LocalDate fin) {
        if (heuresDesAutres.signum() == 0 || convention.hote().isEmpty()) {
            return List.of();
        }
        return List.of(new ConventionVoisine(
                1000,
                convention.annee().debut(),
                convention.idEtudiant(),
                convention.hote().get().id(),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 30),
                heuresDesAutres,
                null,
                null,
                null,
                null));
    }
}

package org.entstage.scolarite;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the student records said of one student at one moment.
 *
 * @param numeroEtudiant number under which the file was asked
 * @param identite null when that part is missing
 * @param coordonnees null when that part is missing or the records hold none
 * @param inscriptions last, current and next year, latest first; empty when there is none
 * @param manquantes parts that did not answer; also {@link PartieDossier#MISE_A_JOUR} on a file older than it should be
 * @param luLe when the other system answered
 */
public record DossierScolaire(
        String numeroEtudiant,
        Identite identite,
        Coordonnees coordonnees,
        List<InscriptionEtape> inscriptions,
        Set<PartieDossier> manquantes,
        Instant luLe) {

    public DossierScolaire {
        Objects.requireNonNull(numeroEtudiant, "numeroEtudiant");
        Objects.requireNonNull(luLe, "luLe");
        inscriptions = inscriptions == null ? List.of() : List.copyOf(inscriptions);
        manquantes = manquantes == null ? Set.of() : Set.copyOf(manquantes);
    }

    /** Whether every part answered. */
    public boolean complet() {
        return manquantes.isEmpty();
    }

    /** Whether the records could not be asked again, so that this older file is shown instead. */
    public boolean perime() {
        return manquantes.contains(PartieDossier.MISE_A_JOUR);
    }

    /** Whether all registrations that the records hold were read now, so that none here means none there. */
    public boolean inscriptionsLues() {
        return !manquantes.contains(PartieDossier.INSCRIPTIONS) && !perime();
    }

    /** How old the file is at this moment. */
    public Duration age(Instant maintenant) {
        return Duration.between(luLe, maintenant);
    }

    /** The same file, marked as shown because a newer one could not be had. */
    DossierScolaire nonRafraichi() {
        return manquant(PartieDossier.MISE_A_JOUR);
    }

    /** This file with the parts that it misses taken from an older one; they stay marked as missing. */
    DossierScolaire completePar(DossierScolaire ancien) {
        return new DossierScolaire(
                numeroEtudiant,
                manquantes.contains(PartieDossier.IDENTITE) ? ancien.identite : identite,
                manquantes.contains(PartieDossier.COORDONNEES) ? ancien.coordonnees : coordonnees,
                manquantes.contains(PartieDossier.INSCRIPTIONS) ? inscriptionsCompleteesPar(ancien) : inscriptions,
                manquantes,
                luLe);
    }

    /** A year that answered counts as it answered; the others come from the older file. */
    private List<InscriptionEtape> inscriptionsCompleteesPar(DossierScolaire ancien) {
        Set<Integer> lues = inscriptions.stream().map(InscriptionEtape::annee).collect(Collectors.toSet());
        return Stream.concat(
                        inscriptions.stream(),
                        ancien.inscriptions.stream().filter(connue -> !lues.contains(connue.annee())))
                .sorted(Comparator.comparingInt(InscriptionEtape::annee).reversed())
                .toList();
    }

    private DossierScolaire manquant(PartieDossier partie) {
        Set<PartieDossier> avec = EnumSet.of(partie);
        avec.addAll(manquantes);
        return new DossierScolaire(numeroEtudiant, identite, coordonnees, inscriptions, avec, luLe);
    }
}

package org.entstage.apogee;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entstage.apogee.ws.administratifmetier.InsAdmAnuDTO2;
import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.PartieDossier;

/**
 * One reading of one student's file, in two waves: everything that needs his number only, and, as soon as the
 * registrations of a year are there, the structure of their steps. Years are asked without asking first which ones
 * exist: that would be a third wave, and "no registration" is an answer like another.
 */
class LectureDossier {

    /** The calls of one year. */
    private record Annee(
            int annee,
            CompletableFuture<List<InsAdmEtpDTO3>> etapes,
            CompletableFuture<List<InsAdmAnuDTO2>> annuelles,
            CompletableFuture<Void> offres) {}

    private final ScolariteApogee apogee;
    private final Lot lot;
    private final String numero;
    private final CompletableFuture<Optional<Identite>> identite;
    private final CompletableFuture<Optional<Coordonnees>> coordonnees;
    private final List<Annee> annees;
    private final Map<CleEtape, CompletableFuture<OffreEtape>> offres = new ConcurrentHashMap<>();
    private final UneFois<CompletableFuture<Map<String, ComposanteLue>>> composantes;

    /** Starts the calls. */
    LectureDossier(ScolariteApogee apogee, Lot lot, String numero) {
        this.apogee = apogee;
        this.lot = lot;
        this.numero = numero;
        composantes = new UneFois<>(() -> lot.lancer(apogee.referentiel()::composantes));
        identite = lot.lancer(() -> apogee.etudiants().identite(numero));
        coordonnees = lot.lancer(
                () -> apogee.etudiants().coordonnees(numero, apogee.annees().courante()));
        annees = apogee.annees().toutes().stream().map(this::lancer).toList();
    }

    private Annee lancer(int annee) {
        var etapes = lot.lancer(() -> apogee.inscriptions().etapes(numero, annee));
        var annuelles = lot.lancer(() -> apogee.inscriptions().annuelles(numero, annee));
        return new Annee(annee, etapes, annuelles, etapes.thenCompose(this::secondeVague));
    }

    private CompletableFuture<Void> secondeVague(List<InsAdmEtpDTO3> etapes) {
        List<CompletableFuture<?>> appels = new ArrayList<>();
        for (InsAdmEtpDTO3 etape : etapes) {
            appels.add(offres.computeIfAbsent(
                    CleEtape.de(etape), cle -> lot.lancer(() -> apogee.offres().offre(cle))));
            if (sansLibelle(etape)) {
                appels.add(composantes.get());
            }
        }
        return CompletableFuture.allOf(appels.toArray(CompletableFuture[]::new));
    }

    private static boolean sansLibelle(InsAdmEtpDTO3 etape) {
        var composante = etape.getComposante();
        return composante != null
                && composante.getCodComposante() != null
                && (composante.getLibComposante() == null
                        || composante.getLibComposante().isBlank());
    }

    /**
     * Waits for the answers.
     *
     * @throws EtudiantInconnu when Apogée answered that there is no such student
     * @throws SystemeIndisponible when nothing about him came
     */
    DossierScolaire terminer() {
        lot.attendre(Stream.concat(
                        Stream.of(identite, coordonnees),
                        annees.stream().flatMap(a -> Stream.of(a.annuelles(), a.offres())))
                .toList());
        verifier();
        return new DossierScolaire(
                numero,
                Lot.valeurOu(identite, Optional.<Identite>empty()).orElse(null),
                Lot.valeurOu(coordonnees, Optional.<Coordonnees>empty()).orElse(null),
                annees.stream().flatMap(this::inscriptions).toList(),
                manquantes(),
                apogee.maintenant());
    }

    private void verifier() {
        boolean inconnu =
                Lot.reussi(identite) ? identite.join().isEmpty() : Lot.cause(identite) instanceof DemandeRefusee;
        if (inconnu) {
            throw new EtudiantInconnu(numero);
        }
        boolean rien = !Lot.reussi(identite)
                && !Lot.reussi(coordonnees)
                && annees.stream().noneMatch(a -> Lot.reussi(a.etapes()));
        if (rien) {
            throw new SystemeIndisponible(SystemeIndisponible.APOGEE, Lot.cause(identite));
        }
    }

    private Stream<InscriptionEtape> inscriptions(Annee annee) {
        List<InsAdmAnuDTO2> annuelles = Lot.valeurOu(annee.annuelles(), List.of());
        return Lot.valeurOu(annee.etapes(), List.<InsAdmEtpDTO3>of()).stream()
                .map(etape -> apogee.traducteur()
                        .traduire(annee.annee(), etape, annuelles, offre(etape), this::libelleComposante));
    }

    private OffreEtape offre(InsAdmEtpDTO3 etape) {
        CompletableFuture<OffreEtape> appel = offres.get(CleEtape.de(etape));
        return appel == null ? OffreEtape.INCONNUE : Lot.valeurOu(appel, OffreEtape.INCONNUE);
    }

    private String libelleComposante(String code) {
        ComposanteLue composante =
                Lot.valeurOu(composantes.get(), Map.<String, ComposanteLue>of()).get(code);
        return composante == null ? null : composante.libelle();
    }

    private Set<PartieDossier> manquantes() {
        Set<PartieDossier> manquantes = EnumSet.noneOf(PartieDossier.class);
        noter(manquantes, PartieDossier.IDENTITE, Stream.of(identite));
        noter(manquantes, PartieDossier.COORDONNEES, Stream.of(coordonnees));
        noter(manquantes, PartieDossier.INSCRIPTIONS, annees.stream().map(Annee::etapes));
        noter(manquantes, PartieDossier.INSCRIPTION_ANNUELLE, annees.stream().map(Annee::annuelles));
        noter(manquantes, PartieDossier.ENSEIGNEMENTS, offres.values().stream());
        return manquantes;
    }

    private static void noter(
            Set<PartieDossier> manquantes, PartieDossier partie, Stream<? extends CompletableFuture<?>> appels) {
        if (!appels.allMatch(Lot::reussi)) {
            manquantes.add(partie);
        }
    }
}

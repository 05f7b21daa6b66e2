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
    private final Set<PartieDossier> manquantes = EnumSet.noneOf(PartieDossier.class);

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
        Optional<Identite> connu = identite();
        Optional<Coordonnees> joignable = lire(coordonnees, Optional.empty(), PartieDossier.COORDONNEES);
        exigerUneReponse();
        List<InscriptionEtape> inscriptions =
                annees.stream().flatMap(this::inscriptions).toList();
        return new DossierScolaire(
                numero, connu.orElse(null), joignable.orElse(null), inscriptions, manquantes, apogee.maintenant());
    }

    /**
     * Reads a result, or notes its part as missing. Both in one step: an answer that comes a moment after the deadline
     * must not count as there when its value was not taken.
     */
    private <T> T lire(CompletableFuture<T> appel, T sinon, PartieDossier partie) {
        if (appel != null && Lot.reussi(appel)) {
            return appel.join();
        }
        manquantes.add(partie);
        return sinon;
    }

    private Optional<Identite> identite() {
        Optional<Identite> lue = lire(identite, Optional.empty(), PartieDossier.IDENTITE);
        boolean repondu = !manquantes.contains(PartieDossier.IDENTITE);
        if (repondu ? lue.isEmpty() : Lot.cause(identite) instanceof DemandeRefusee) {
            throw new EtudiantInconnu(numero);
        }
        return lue;
    }

    private void exigerUneReponse() {
        boolean rien = manquantes.contains(PartieDossier.IDENTITE)
                && manquantes.contains(PartieDossier.COORDONNEES)
                && annees.stream().noneMatch(a -> Lot.reussi(a.etapes()));
        if (rien) {
            throw new SystemeIndisponible(SystemeIndisponible.APOGEE, Lot.cause(identite));
        }
    }

    private Stream<InscriptionEtape> inscriptions(Annee annee) {
        List<InsAdmAnuDTO2> annuelles = lire(annee.annuelles(), List.of(), PartieDossier.INSCRIPTION_ANNUELLE);
        return lire(annee.etapes(), List.<InsAdmEtpDTO3>of(), PartieDossier.INSCRIPTIONS).stream()
                .map(etape -> apogee.traducteur()
                        .traduire(annee.annee(), etape, annuelles, offre(etape), this::libelleComposante));
    }

    private OffreEtape offre(InsAdmEtpDTO3 etape) {
        return lire(offres.get(CleEtape.de(etape)), OffreEtape.INCONNUE, PartieDossier.ENSEIGNEMENTS);
    }

    private String libelleComposante(String code) {
        ComposanteLue composante =
                Lot.valeurOu(composantes.get(), Map.<String, ComposanteLue>of()).get(code);
        return composante == null ? null : composante.libelle();
    }
}

package org.entstage.apogee;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entstage.commun.Texte;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.ReferenceEtablissement;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.Signataire;

/** {@link Scolarite} from Apogée's web services. */
class ScolariteApogee implements Scolarite, AutoCloseable {

    private static final List<String> VARIABLES =
            List.of("ETB_LIB", "ETB_AD1", "ETB_AD2", "ETB_AD3", "ETB_CPO", "ETB_COM");

    private final EtudiantMetierClient etudiants;
    private final AdministratifMetierClient inscriptions;
    private final OffreFormationMetierClient offres;
    private final ReferentielMetierClient referentiel;
    private final InscriptionTraducteur traducteur;
    private final Appels appels;
    private final AnneesLues annees;
    private final Clock horloge;

    ScolariteApogee(
            EtudiantMetierClient etudiants,
            AdministratifMetierClient inscriptions,
            OffreFormationMetierClient offres,
            ReferentielMetierClient referentiel,
            InscriptionTraducteur traducteur,
            Appels appels,
            AnneesLues annees,
            Clock horloge) {
        this.etudiants = etudiants;
        this.inscriptions = inscriptions;
        this.offres = offres;
        this.referentiel = referentiel;
        this.traducteur = traducteur;
        this.appels = appels;
        this.annees = annees;
        this.horloge = horloge;
    }

    /** Reads the contracts and makes ports beside the start of the application: the first user shall not wait for it. */
    void prechauffer() {
        appels.enArrierePlan(() -> {
            etudiants.prechauffer();
            inscriptions.prechauffer();
            offres.prechauffer();
            referentiel.prechauffer();
        });
    }

    @Override
    public DossierScolaire dossier(String numeroEtudiant) {
        String numero = Texte.ouNul(numeroEtudiant);
        if (numero == null) {
            throw new EtudiantInconnu("without number");
        }
        return new LectureDossier(this, appels.lot(), numero).terminer();
    }

    @Override
    public Optional<Signataire> signataire(String codeComposante) {
        return obtenir(() -> Optional.ofNullable(referentiel.composantes().get(codeComposante))
                .map(ComposanteLue::signataire)
                .flatMap(referentiel::signataire));
    }

    @Override
    public Optional<ReferenceEtablissement> etablissement() {
        Lot lot = appels.lot();
        Map<String, CompletableFuture<Optional<String>>> lues = new LinkedHashMap<>();
        VARIABLES.forEach(code -> lues.put(code, lot.lancer(() -> referentiel.variable(code))));
        lot.attendre(lues.values());
        Map<String, String> valeurs = new LinkedHashMap<>();
        lues.forEach((code, appel) -> valeurs.put(code, lot.obtenir(appel).orElse(null)));
        Adresse adresse = new Adresse(
                valeurs.get("ETB_AD1"),
                valeurs.get("ETB_AD2"),
                valeurs.get("ETB_AD3"),
                valeurs.get("ETB_CPO"),
                valeurs.get("ETB_COM"),
                null,
                null);
        return Optional.ofNullable(valeurs.get("ETB_LIB")).map(nom -> new ReferenceEtablissement(nom, adresse));
    }

    @Override
    public List<Composante> composantes() {
        return obtenir(referentiel::composantes).values().stream()
                .filter(ComposanteLue::enService)
                .map(lue -> new Composante(lue.code(), lue.libelle()))
                .sorted(Comparator.comparing(composante -> Texte.normaliser(composante.libelle())))
                .toList();
    }

    @Override
    public List<EtapeOfferte> etapes(String codeComposante) {
        return obtenir(() -> offres.etapes(codeComposante));
    }

    @Override
    public Set<CodeEtape> etapesInconnues(Collection<CodeEtape> etapes) {
        Lot lot = appels.lot();
        Map<CodeEtape, CompletableFuture<Boolean>> connues = new LinkedHashMap<>();
        etapes.forEach(etape -> connues.computeIfAbsent(etape, e -> lot.lancer(() -> offres.connait(e))));
        lot.attendre(connues.values());
        Set<CodeEtape> inconnues = new LinkedHashSet<>();
        connues.forEach((etape, connue) -> {
            if (!lot.obtenir(connue)) {
                inconnues.add(etape);
            }
        });
        return inconnues;
    }

    private <T> T obtenir(Supplier<T> appel) {
        Lot lot = appels.lot();
        return lot.obtenir(lot.lancer(appel));
    }

    @Override
    public void close() {
        appels.close();
    }

    EtudiantMetierClient etudiants() {
        return etudiants;
    }

    AdministratifMetierClient inscriptions() {
        return inscriptions;
    }

    OffreFormationMetierClient offres() {
        return offres;
    }

    ReferentielMetierClient referentiel() {
        return referentiel;
    }

    InscriptionTraducteur traducteur() {
        return traducteur;
    }

    AnneesLues annees() {
        return annees;
    }

    Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

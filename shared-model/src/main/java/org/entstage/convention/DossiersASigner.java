package org.entstage.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.etudiant.Etudiant;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What signing reads of conventions and avenants, and writes back to them; the entities themselves stay in here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossiersASigner {

    private static final Qui INCONNU = new Qui(null, null);

    private final ConventionEnCours conventions;
    private final AvenantEnCours avenants;
    private final SignatairesAjoutes ajoutes;

    DossiersASigner(ConventionEnCours conventions, AvenantEnCours avenants, SignatairesAjoutes ajoutes) {
        this.conventions = conventions;
        this.avenants = avenants;
        this.ajoutes = ajoutes;
    }

    /**
     * @param avenant id of an avenant of this convention, null for the convention itself
     * @throws Introuvable when it does not exist for this person
     */
    public DossierASigner lire(Acteur acteur, long convention, Long avenant) {
        Convention lue = conventions.lire(acteur, convention);
        return dossier(acteur, lue, avenant(acteur, lue, avenant));
    }

    /**
     * The same for who changes something.
     *
     * @param version the one that was on the page
     * @throws org.entstage.commun.AccesRefuse unless he may
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     * @throws RefusMetier unless it is validated
     */
    public DossierASigner ouvrir(Acteur acteur, Action action, long convention, Long avenant, int version) {
        Convention lue = conventions.lire(acteur, convention);
        acteur.exiger(action, lue.situation());
        conventions.exigerAJour(lue, version);
        DossierASigner dossier = dossier(acteur, lue, avenant(acteur, lue, avenant));
        if (!dossier.signable()) {
            throw new RefusMetier(Probleme.general("signature.pasValidee"));
        }
        return dossier;
    }

    /** Writes what happened to the signing, with how far it is now. */
    public void noter(
            Acteur acteur, long convention, Long avenant, EtatDesSignatures etat, List<NoteDeSignature> notes) {
        Convention suivie = conventions.lire(acteur, convention);
        Optional<Avenant> concerne = avenant(acteur, suivie, avenant);
        Geste geste = conventions.geste(acteur);
        concerne.ifPresentOrElse(
                autre -> {
                    autre.signer(etat);
                    suivie.suivre(autre, geste);
                },
                () -> suivie.signer(etat, geste));
        for (NoteDeSignature note : notes) {
            EvenementHistorique ligne =
                    suivie.noter(geste, note.transition(), note.details()).surEtape(note.nature(), null);
            concerne.ifPresent(ligne::surAvenant);
            if (note.evenement() != null) {
                suivie.annoncer(() -> note.evenement().apply(suivie.avis(geste)));
            }
        }
        conventions.enregistrer(suivie);
    }

    private Optional<Avenant> avenant(Acteur acteur, Convention convention, Long id) {
        if (id == null) {
            return Optional.empty();
        }
        Avenant avenant = avenants.lire(acteur, id);
        if (avenant.idConvention() != convention.id()) {
            throw new Introuvable("avenant " + id + " of convention " + convention.id());
        }
        return Optional.of(avenant);
    }

    private DossierASigner dossier(Acteur acteur, Convention convention, Optional<Avenant> avenant) {
        boolean valide = convention.etat() == EtatConvention.VALIDEE
                && avenant.map(un -> un.etat() == EtatAvenant.VALIDE).orElse(true);
        return new DossierASigner(
                convention.id(),
                avenant.map(Avenant::id).orElse(null),
                avenant.map(Avenant::numero).orElse(null),
                convention.version(),
                convention.numero().toString(),
                convention.etablissement(),
                convention.centre().id(),
                nom(convention.etudiant().prenom(), convention.etudiant().nom()),
                valide,
                avenant.map(Avenant::valideLe).orElseGet(() -> convention.valideeLe()),
                convention.saisieStage().debut(),
                parties(convention, avenant.map(Avenant::circuit).orElseGet(convention::circuitSuivi)),
                avenant.map(Avenant::signatures).orElseGet(convention::signatures),
                acteur.peut(Action.SIGNATURE_ENREGISTRER, convention.situation()),
                acteur.peut(Action.SIGNATURE_ENVOYER, convention.situation()));
    }

    private List<DossierASigner.Partie> parties(Convention convention, Circuit circuit) {
        List<EtapeCircuit> etapes = circuit.signatures();
        List<Integer> rangs =
                etapes.stream().map(EtapeCircuit::rang).distinct().sorted().toList();
        List<DossierASigner.Partie> parties = new ArrayList<>();
        for (EtapeCircuit etape : etapes) {
            Qui qui = qui(convention, etape);
            parties.add(new DossierASigner.Partie(
                    etape.nature(), rangs.indexOf(etape.rang()) + 1, etape.requise(), qui.nom(), qui.courriel()));
        }
        return parties;
    }

    private record Qui(String nom, String courriel) {}

    private Qui qui(Convention convention, EtapeCircuit etape) {
        SaisieLieu lieu = convention.saisieLieu();
        return switch (etape.nature()) {
            case SIGNATURE_ETUDIANT -> etudiant(convention.etudiant(), convention.saisieInformations());
            case SIGNATURE_TUTEUR -> new Qui(nom(lieu.tuteurPrenom(), lieu.tuteurNom()), lieu.tuteurCourriel());
            case SIGNATURE_ACCUEIL ->
                accueil(lieu, convention.hote().map(StructureAccueil::fiche).orElse(null));
            case SIGNATURE_REFERENT ->
                convention
                        .enseignant()
                        .map(referent -> new Qui(nom(referent.prenom(), referent.nom()), referent.courriel()))
                        .orElse(INCONNU);
            case SIGNATURE_REPRESENTANT_LEGAL -> INCONNU;
            case SIGNATURE_COMPOSANTE, SIGNATURE_VISA ->
                ajoutes.de(convention.centre().id(), etape.nature(), etape.personne())
                        .map(agent -> new Qui(agent.nom(), agent.courriel()))
                        .orElse(INCONNU);
            default -> etablissement(convention.references(), convention.centre());
        };
    }

    private static Qui etudiant(Etudiant etudiant, SaisieInformations informations) {
        return new Qui(
                nom(etudiant.prenom(), etudiant.nom()),
                etudiant.courriel() == null ? informations.courrielPersonnel() : etudiant.courriel());
    }

    private static Qui accueil(SaisieLieu lieu, FicheStructure hote) {
        SignataireDeLHote signataire = lieu.signataire().ou(hote);
        boolean sansAdresse = signataire.courriel() == null && hote != null;
        return new Qui(signataire.nomComplet(), sansAdresse ? hote.courriel() : signataire.courriel());
    }

    /** Who signs for the institution is known by name; what is for him goes to the centre. */
    private static Qui etablissement(ReferencesEtablissement references, CentreGestion centre) {
        return new Qui(references.signataire(), centre.courriel());
    }

    private static String nom(String prenom, String nom) {
        String complet = ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
        return complet.isEmpty() ? null : complet;
    }
}

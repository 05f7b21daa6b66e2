package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.SignataireEnVigueur;
import org.entstage.centregestion.SignatairesDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.etudiant.Etudiants;
import org.entstage.etudiant.IdentiteEtudiant;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.Offre;
import org.entstage.offre.candidature.PlacesObtenues;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.LireDossierEtudiant;
import org.entstage.scolarite.ReferenceEtablissement;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.Signataire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins a convention: gathers what the other systems know, then writes the draft. Works without the student records
 * when the curriculum is described by hand.
 */
@RemoteUseCase(ecrit = true)
public class CommencerConvention {

    private static final Logger LOG = LoggerFactory.getLogger(CommencerConvention.class);

    private final LireDossierEtudiant lireDossier;
    private final FormationALaMain aLaMain;
    private final Scolarite scolarite;
    private final Annuaire annuaire;
    private final Etudiants etudiants;
    private final AccueilDesInscriptions accueil;
    private final SignatairesDesCentres signataires;
    private final PlacesObtenues places;
    private final EcrireBrouillon ecrire;
    private final Nomenclatures nomenclatures;
    private final Reglages reglages;
    private final Clock horloge;

    CommencerConvention(
            LireDossierEtudiant lireDossier,
            FormationALaMain aLaMain,
            Scolarite scolarite,
            Annuaire annuaire,
            Etudiants etudiants,
            AccueilDesInscriptions accueil,
            SignatairesDesCentres signataires,
            PlacesObtenues places,
            EcrireBrouillon ecrire,
            Nomenclatures nomenclatures,
            Reglages reglages,
            Clock horloge) {
        this.lireDossier = lireDossier;
        this.aLaMain = aLaMain;
        this.scolarite = scolarite;
        this.annuaire = annuaire;
        this.etudiants = etudiants;
        this.accueil = accueil;
        this.signataires = signataires;
        this.places = places;
        this.ecrire = ecrire;
        this.nomenclatures = nomenclatures;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * @return id of the draft
     * @throws RefusMetier when the registration cannot be used, or nobody knows who the student is
     * @throws AccesRefuse for another student, or another centre's student
     */
    public long executer(Acteur acteur, DemandeConvention demande) {
        String numero = PreparerConvention.numeroPour(acteur, demande.numeroEtudiant());
        if (numero == null) {
            throw new RefusMetier(Probleme.general("convention.etudiant.sansNumero"));
        }
        PlacePrise place = place(demande, numero);
        Optional<DossierScolaire> dossier = dossier(acteur, numero);
        InscriptionEtape inscription = demande.inscription() == null
                ? aLaMain(acteur, demande, dossier)
                : choisie(acteur, demande.inscription(), dossier);
        CentreGestion centre = centre(demande, inscription);
        Situation future = AccueilDesInscriptions.future(inscription, centre, numero);
        if (!acteur.peut(Action.CONVENTION_COMMENCER, future)) {
            throw new RefusMetier(Probleme.auChamp("inscription", "convention.centre.horsPerimetre", centre.libelle()));
        }
        if (!accueil.permise(acteur, future)) {
            throw new RefusMetier(Probleme.auChamp("inscription", "convention.creation.parLeCentre", centre.libelle()));
        }
        SaisieInformations informations = Reprise.informations(dossier.orElse(null), inscription);
        OuvertureConvention ouverture = new OuvertureConvention(
                reglages.etablissement(),
                numero,
                identite(numero, acteur, dossier),
                new AnneeUniversitaire(inscription.annee()),
                inscription,
                references(inscription, centre.id()),
                informations,
                stage(inscription, place),
                place);
        return ecrire(acteur, ouverture, centre.id());
    }

    private SaisieStage stage(InscriptionEtape inscription, PlacePrise place) {
        BiPredicate<Liste, String> ouvert = (liste, code) -> nomenclatures.admet(liste, code, null);
        SaisieStage ordinaire = Reprise.stageParDefaut(inscription, ouvert);
        return place == null ? ordinaire : RepriseDOffre.stage(ordinaire, place.offre(), ouvert);
    }

    private PlacePrise place(DemandeConvention demande, String numero) {
        if (demande.candidature() == null) {
            return null;
        }
        Offre offre = places.obtenue(demande.candidature(), numero)
                .orElseThrow(() -> new RefusMetier(Probleme.general("candidature.pasRetenue")));
        return new PlacePrise(
                demande.candidature(), offre.id(), offre.structure().id(), offre.saisie());
    }

    /** Two drafts that begin at the same moment both write their student: the slower one finds him there. */
    private long ecrire(Acteur acteur, OuvertureConvention ouverture, long centre) {
        try {
            return ecrire.executer(acteur, ouverture, centre);
        } catch (ModificationConcurrente plusRapide) {
            LOG.info("a convention begins while another one of the same student does: once more", plusRapide);
            return ecrire.executer(acteur, ouverture, centre);
        }
    }

    private Optional<DossierScolaire> dossier(Acteur acteur, String numero) {
        try {
            return Optional.of(lireDossier.executer(acteur, numero, false));
        } catch (SystemeIndisponible muet) {
            LOG.warn("a convention begins without the student records", muet);
            return Optional.empty();
        } catch (EtudiantInconnu inconnu) {
            throw new RefusMetier(Probleme.auChamp("numeroEtudiant", "convention.etudiant.inconnu"));
        }
    }

    private InscriptionEtape choisie(Acteur acteur, String cle, Optional<DossierScolaire> dossier) {
        List<InscriptionEtape> connues =
                dossier.map(DossierScolaire::inscriptions).orElse(List.of());
        InscriptionEtape choisie = connues.stream()
                .flatMap(inscription -> ChoixInscription.nommee(inscription, cle).stream())
                .filter(inscription -> accueil.anneeAdmise(
                        acteur, inscription, accueil.centre(inscription).orElse(null)))
                .findFirst()
                .orElseThrow(
                        () -> new RefusMetier(Probleme.auChamp("inscription", "convention.inscription.introuvable")));
        if (!choisie.payee()) {
            throw new RefusMetier(Probleme.auChamp("inscription", "convention.inscription.nonPayee"));
        }
        return choisie;
    }

    private InscriptionEtape aLaMain(Acteur acteur, DemandeConvention demande, Optional<DossierScolaire> dossier) {
        aLaMain.exiger(acteur, dossier.orElse(null));
        new Problemes()
                .obligatoire("libelleFormation", demande.libelleFormation())
                .longueur("libelleFormation", demande.libelleFormation(), 200)
                .si(demande.centre() == null, "centre", "commun.obligatoire")
                .si(
                        !SaisieInformations.volumeAdmis(demande.volumeHoraire()),
                        "volumeHoraire",
                        "convention.volumeHoraire.faux")
                .refuser();
        return Reprise.inscriptionALaMain(anneeCourante(), demande.libelleFormation(), demande.volumeHoraire());
    }

    private int anneeCourante() {
        MonthDay bascule = reglages.jourDeLAnnee("annee.bascule");
        return AnneeUniversitaire.de(LocalDate.now(horloge), bascule).debut();
    }

    private CentreGestion centre(DemandeConvention demande, InscriptionEtape inscription) {
        Optional<CentreGestion> centre =
                demande.inscription() == null ? accueil.centre(demande.centre()) : accueil.centre(inscription);
        return centre.orElseThrow(() -> new RefusMetier(Probleme.auChamp("inscription", "convention.centre.aucun")));
    }

    private IdentiteEtudiant identite(String numero, Acteur acteur, Optional<DossierScolaire> dossier) {
        Optional<Personne> personne =
                prudemment(() -> annuaire.etudiantParNumero(numero)).orElse(Optional.empty());
        String login =
                personne.map(Personne::login).orElse(numero.equals(acteur.numeroEtudiant()) ? acteur.login() : null);
        return dossier.map(DossierScolaire::identite)
                .filter(identite -> identite.nom() != null)
                .map(identite -> Reprise.identite(identite, dossier.get().coordonnees(), personne, login))
                .or(() -> personne.filter(connue -> connue.nom() != null).map(Reprise::identite))
                .or(() -> etudiants.parNumero(numero).map(Reprise::identite))
                .orElseThrow(() -> new RefusMetier(Probleme.general("convention.identite.inconnue")));
    }

    /** The centre's signatory, else the one whom the student records name for the component. */
    private ReferencesEtablissement references(InscriptionEtape inscription, long centre) {
        Optional<ReferenceEtablissement> etablissement =
                prudemment(scolarite::etablissement).orElse(Optional.empty());
        Optional<SignataireEnVigueur> signataire =
                signataires.enVigueur(centre).or(() -> signataireDeLaScolarite(inscription));
        return Reprise.references(etablissement, signataire);
    }

    private Optional<SignataireEnVigueur> signataireDeLaScolarite(InscriptionEtape inscription) {
        Optional<Signataire> signataire = inscription.codeComposante() == null
                ? Optional.empty()
                : prudemment(() -> scolarite.signataire(inscription.codeComposante()))
                        .orElse(Optional.empty());
        return signataire.map(connu -> new SignataireEnVigueur(connu.nom(), connu.qualite(), null));
    }

    /** A system that is down leaves a gap that can be filled later; it does not stop the student. */
    private static <T> Optional<T> prudemment(Supplier<T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (SystemeIndisponible muet) {
            LOG.warn("a convention begins with a gap", muet);
            return Optional.empty();
        }
    }
}

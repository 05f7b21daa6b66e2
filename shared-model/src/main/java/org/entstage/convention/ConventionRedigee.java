package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embedded;
import javax.persistence.FetchType;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.MappedSuperclass;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.convention.regles.Declarations;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.enseignant.Enseignant;
import org.entstage.etudiant.Etudiant;
import org.entstage.presence.Zone;
import org.entstage.structureaccueil.SaisieHote;
import org.entstage.structureaccueil.StructureAccueil;

/**
 * What is written in a convention: whose it is, where, when and how the placement takes place, who guides the trainee.
 *
 * <p>Steps fill it in any order, each by who may write it then; what they change is kept in the history as soon as
 * somebody else reads it. When and by whom it is decided is told by {@link Convention}.
 */
@MappedSuperclass
public abstract class ConventionRedigee {

    private String etablissement;

    private int annee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "centre_id")
    private CentreGestion centre;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "etudiant_id")
    private Etudiant etudiant;

    @Column(name = "etudiant_recherche")
    private String etudiantRecherche;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private StructureAccueil structure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enseignant_id")
    private Enseignant enseignant;

    @Embedded
    private Formation formation;

    @Embedded
    private CoordonneesEtudiant coordonnees;

    @Embedded
    private ReferencesEtablissement references;

    @Embedded
    private LieuDeStage lieu;

    @Embedded
    private DescriptionStage stage;

    @Embedded
    private DeclarationsEcrites declarations;

    /** Null for a placement found otherwise. */
    @Embedded
    private OffreDOrigine offre;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Convert(converter = FigeesEnJson.class)
    @Column(columnDefinition = "longtext")
    private PartiesFigees figees;

    protected ConventionRedigee() {}

    /** What one registration of the student tells. */
    ConventionRedigee(OuvertureConvention ouverture, CentreGestion centre, Etudiant etudiant, Geste geste) {
        this.etablissement = ouverture.etablissement();
        this.annee = ouverture.annee().debut();
        this.centre = centre;
        this.etudiant = etudiant;
        this.etudiantRecherche = etudiant.recherche();
        this.formation = Formation.de(ouverture.inscription());
        this.references = ouverture.references();
        this.coordonnees = new CoordonneesEtudiant(ouverture.informations());
        this.lieu = new LieuDeStage(SaisieLieu.VIDE, null, geste.acteur().login());
        this.stage = new DescriptionStage(ouverture.stageParDefaut(), lieu.zone());
        this.creeePar = geste.acteur().login();
        this.creeeLe = geste.quand();
    }

    /** Id; null until it is written. */
    abstract Long id();

    abstract EtatConvention etat();

    abstract DroitsSurConvention droits();

    /** A change of what is written: it is kept once somebody else reads it. */
    abstract void modifiee(Geste geste, EtapeSaisie etape, Record avant, Record apres);

    /** Keeps a line of what happens to it or to an avenant of it. */
    abstract EvenementHistorique noter(Geste geste, Transition transition, String details);

    /** Tells who listens, once it is written. */
    abstract void annoncer(Supplier<Object> evenement);

    abstract void changee(Geste geste);

    abstract void trier();

    /** What messages about what somebody does now must know. */
    abstract AvisDeConvention avis(Geste geste);

    private void exigerModifiable(Geste geste) {
        droits().exigerModifiable(geste.acteur(), Action.CONVENTION_MODIFIER);
    }

    /** Keeps how the student is reached, and fills what the student records did not know. */
    void completerInformations(SaisieInformations saisie, Geste geste) {
        exigerModifiable(geste);
        SaisieInformations avant = saisieInformations();
        coordonnees = new CoordonneesEtudiant(saisie);
        formation.completer(saisie.libelleFormation(), saisie.volumeHoraire(), saisie.elementStage(), saisie.ects());
        modifiee(geste, EtapeSaisie.INFORMATIONS, avant, saisieInformations());
    }

    /** Chooses the host; the place of work is its address until somebody says otherwise. */
    void choisirStructure(StructureAccueil choisie, Geste geste) {
        exigerModifiable(geste);
        boolean autre = structure == null || !structure.id().equals(choisie.id());
        Nom avant = Nom.de(structure == null ? null : structure.raisonSociale());
        structure = choisie;
        if (autre) {
            lieu = LieuDeStage.chez(choisie.adresse());
            stage.deplacer(lieu.zone());
        }
        modifiee(geste, EtapeSaisie.ACCUEIL, avant, Nom.de(choisie.raisonSociale()));
    }

    /** Says where the trainee works and who guides him. */
    /** @return null for a placement found otherwise */
    OffreDOrigine offre() {
        return offre;
    }

    /** It begins with that offer. */
    void naitreDe(OffreDOrigine origine) {
        offre = origine;
    }

    void situer(SaisieLieu saisie, Geste geste) {
        exigerModifiable(geste);
        LieuDeStage avant = lieu;
        lieu = new LieuDeStage(saisie, lieu, geste.acteur().login());
        if (lieu.zone() != avant.zone()) {
            stage.deplacer(lieu.zone());
        }
        modifiee(geste, EtapeSaisie.LIEU, avant.saisie(), lieu.saisie());
    }

    /** Remembers under which contact the tutor is kept. */
    void connaitLeTuteur(long contact) {
        lieu.connu(contact);
    }

    /** Describes the placement; its hours are counted anew. */
    void decrire(SaisieStage saisie, AnneeUniversitaire anneeDuStage, Geste geste) {
        exigerModifiable(geste);
        SaisieStage avant = stage.saisie();
        annee = anneeDuStage.debut();
        stage.decrire(saisie, lieu.zone());
        modifiee(geste, EtapeSaisie.STAGE, avant, stage.saisie());
    }

    /** Keeps what somebody declares beside the description, as far as it concerns this placement and is his to say. */
    void declarer(SaisieDeclarations saisie, Geste geste) {
        exigerModifiable(geste);
        SaisieDeclarations avant = saisieDeclarations();
        declarations = declarations == null ? new DeclarationsEcrites() : declarations;
        declarations.remplacer(saisie, declarationsDemandees(geste.acteur()));
        modifiee(geste, EtapeSaisie.STAGE, avant, saisieDeclarations());
    }

    /**
     * Keeps what the host says on its page.
     *
     * @param connu what the establishment was known to be
     * @param dit what it is known to be now
     */
    void completerParAccueil(SaisieAccueil saisie, SaisieHote connu, SaisieHote dit, Geste geste) {
        if (!modifiableParAccueil(geste.acteur())) {
            throw new AccesRefuse("convention " + id() + " is not the host's to change in state " + etat());
        }
        SaisieLieu lieuAvant = saisieLieu();
        SaisieStage stageAvant = saisieStage();
        SaisieDeclarations ditesAvant = saisieDeclarations();
        Zone avant = lieu.zone();
        lieu = new LieuDeStage(saisie.lieu(), lieu, geste.acteur().login());
        if (lieu.zone() != avant) {
            stage.deplacer(lieu.zone());
        }
        stage.decrire(saisie.dans(stage.saisie()), lieu.zone());
        declarations = declarations == null ? new DeclarationsEcrites() : declarations;
        declarations.remplacer(saisie.dans(ditesAvant), DeclarationsDemandees.AUCUNE);
        figees = figees == null ? null : figees.avecHote(structure.fiche());
        List<Changement> changements = new ArrayList<>(Changements.entre(EtapeSaisie.ACCUEIL, connu, dit));
        changements.addAll(Changements.entre(EtapeSaisie.LIEU, lieuAvant, saisieLieu()));
        changements.addAll(Changements.entre(EtapeSaisie.STAGE, stageAvant, saisieStage()));
        changements.addAll(Changements.entre(EtapeSaisie.STAGE, ditesAvant, saisieDeclarations()));
        noter(geste, Transition.COMPLETEE_ACCUEIL, null).changeant(changements);
        changee(geste);
    }

    /** Whether who came by a link may change what the host says. */
    boolean modifiableParAccueil(Acteur acteur) {
        return etat().modifiableParPersonnel() && acteur.peut(Action.ACCUEIL_COMPLETER, situation());
    }

    /** Takes over the public holidays of the place's own list; hours are counted anew. */
    void celebrer(SortedMap<LocalDate, String> feriesLocaux) {
        stage.celebrer(feriesLocaux, lieu.zone());
    }

    /** Chooses the referent teacher (L124-2). */
    void confierA(Enseignant referent, Geste geste) {
        exigerModifiable(geste);
        Enseignant precedent = enseignant;
        enseignant = referent;
        modifiee(geste, EtapeSaisie.REFERENT, Nom.de(nom(precedent)), Nom.de(nom(referent)));
        if (etat() == EtatConvention.SOUMISE
                && precedent != null
                && !precedent.login().equals(referent.login())) {
            annoncer(() -> new ReferentChange(avis(geste), AvisDeConvention.Personne.de(precedent)));
        }
    }

    /** What avenants may change of it. */
    ContenuEffectif contenu() {
        return new ContenuEffectif(
                saisieStage(), saisieLieu(), enseignant().map(FicheReferent::de).orElse(null));
    }

    /**
     * Says what another one says, but what an avenant changes.
     *
     * @param auteur account of who named the tutor when that is another one; null for who made the convention
     */
    void redire(ConventionRedigee autre, ContenuEffectif contenu, Enseignant referent, String auteur) {
        etablissement = autre.etablissement;
        annee = autre.annee;
        centre = autre.centre;
        etudiant = autre.etudiant;
        structure = autre.structure;
        enseignant = referent;
        formation = autre.formation;
        coordonnees = autre.coordonnees;
        references = autre.references;
        lieu = new LieuDeStage(contenu.lieu(), autre.lieu, auteur == null ? autre.creeePar : auteur);
        stage = new DescriptionStage(contenu.stage(), lieu.zone());
        declarations = autre.declarations;
        creeePar = autre.creeePar;
        creeeLe = autre.creeeLe;
        figees = autre.figees;
    }

    /** Becomes what a valid avenant says. */
    void devenir(ContenuEffectif contenu, Enseignant referent, AnneeUniversitaire anneeDuStage, String auteur) {
        lieu = new LieuDeStage(contenu.lieu(), lieu, auteur);
        stage.decrire(contenu.stage(), lieu.zone());
        enseignant = referent;
        annee = anneeDuStage.debut();
        trier();
    }

    /** The groups of declarations that concern this placement and this person. */
    DeclarationsDemandees declarationsDemandees(Acteur acteur) {
        boolean cesure = enCesure();
        return DeclarationsDemandees.de(
                lieu.saisie().pays(), zone(), cesure, formation.formationContinue(), parLePersonnel(acteur));
    }

    /** Whether this person changes it for the centre, not for himself. */
    boolean parLePersonnel(Acteur acteur) {
        return acteur.etendue(Action.CONVENTION_MODIFIER).couvreEnPersonnel(situation());
    }

    /** Which steps it follows. */
    TypeCircuit typeCircuit() {
        if (enCesure()) {
            return TypeCircuit.CESURE;
        }
        if (formation.formationContinue()) {
            return TypeCircuit.FORMATION_CONTINUE;
        }
        return zone().aLEtranger(lieu.saisie().pays()) ? TypeCircuit.ETRANGER : TypeCircuit.CONVENTION;
    }

    /** Its first day; before somebody types it, the day on which it was begun. */
    LocalDate jourPourTri() {
        return stage.debut() == null ? creeeLe.toLocalDate() : stage.debut();
    }

    /**
     * Takes over the days of an accepted certificate of civil liability.
     *
     * @return what that changes of it
     */
    List<Changement> assurer(LocalDate du, LocalDate au) {
        SaisieDeclarations avant = saisieDeclarations();
        declarations = declarations == null ? new DeclarationsEcrites() : declarations;
        declarations.assurer(du, au);
        return Changements.entre(EtapeSaisie.STAGE, avant, saisieDeclarations());
    }

    boolean enCesure() {
        return formation.cesure() || "CESURE".equals(stage.saisie().type());
    }

    /** Where it stands, for the rights that reach it. */
    Situation situation() {
        return new Situation(
                centre.id(),
                formation.codeComposante(),
                formation.codeEtape(),
                enseignant == null ? null : enseignant.login(),
                etudiant.login(),
                etudiant.numero(),
                id() == null ? null : Perimetre.objet(id()));
    }

    /** Keeps labels and identities of the day it was handed in; null for what is being written. */
    void figer(PartiesFigees aujourdhui) {
        figees = figees == null || aujourdhui == null ? aujourdhui : figees.completees(aujourdhui);
    }

    PartiesFigees figees() {
        return figees == null ? PartiesFigees.AUCUNE : figees;
    }

    String etablissement() {
        return etablissement;
    }

    AnneeUniversitaire annee() {
        return new AnneeUniversitaire(annee);
    }

    CentreGestion centre() {
        return centre;
    }

    Etudiant etudiant() {
        return etudiant;
    }

    /** The host organisation; empty until it is chosen. */
    public Optional<StructureAccueil> hote() {
        return Optional.ofNullable(structure);
    }

    public long idEtudiant() {
        return etudiant.id();
    }

    /** Id of the referent teacher, null while none is chosen. */
    public Long idEnseignant() {
        return enseignant == null ? null : enseignant.id();
    }

    Optional<Enseignant> enseignant() {
        return Optional.ofNullable(enseignant);
    }

    Formation formation() {
        return formation;
    }

    /** Never null: an embedded value whose columns are all empty comes back from the database as null. */
    ReferencesEtablissement references() {
        return references == null ? new ReferencesEtablissement() : references;
    }

    SaisieInformations saisieInformations() {
        CoordonneesEtudiant connues = coordonnees == null ? new CoordonneesEtudiant() : coordonnees;
        return connues.saisie(formation);
    }

    SaisieLieu saisieLieu() {
        return lieu.saisie();
    }

    /** Account of who typed the tutor. */
    String auteurDuTuteur() {
        return lieu.tuteurSaisiPar() == null ? creeePar : lieu.tuteurSaisiPar();
    }

    /** Id of the contact under which the tutor is kept; null for none. */
    Long contactDuTuteur() {
        return lieu.contact();
    }

    SaisieStage saisieStage() {
        return stage.saisie();
    }

    /** What was declared about it for the rules. */
    Declarations declarations() {
        return saisieDeclarations().declarations();
    }

    SaisieDeclarations saisieDeclarations() {
        return declarations == null ? SaisieDeclarations.AUCUNE : declarations.saisie();
    }

    /** Whose list of public holidays, entered by hand, holds at the place of work; empty where none does. */
    Optional<String> territoire() {
        return lieu.territoire();
    }

    /** What the address of the place of work says; staff may have corrected it in the description. */
    Zone zone() {
        return lieu.zone();
    }

    BigDecimal heures() {
        return stage.heures();
    }

    /** A name as the history of changes reads it. */
    private record Nom(String nom) {

        static Nom de(String nom) {
            return nom == null ? null : new Nom(nom);
        }
    }

    static String nom(Enseignant enseignant) {
        return enseignant == null ? null : enseignant.prenom() + " " + enseignant.nom();
    }
}

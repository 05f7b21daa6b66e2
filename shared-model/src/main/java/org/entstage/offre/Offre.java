package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.persistence.CascadeType;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.ElementCollection;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Transient;
import javax.persistence.Version;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.Avancement;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Statut;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.structureaccueil.StructureAccueil;

/**
 * An offer of a company, written by itself or by the staff for it. Handed in, it goes through the steps of its centre;
 * accepted, it is shown to those it is for until its last day, unless it is taken back or filled before.
 */
@Entity
@Table(name = "offre")
public class Offre {

    /** Days after which what has no delay of its own counts as late. */
    private static final int JOURS_SANS_DELAI = 10;

    /** A day after all others, to sort backwards. */
    private static final long JOUR_LOINTAIN = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    /** Calendar year in which the teaching year begins in which it was written. */
    private int annee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "centre_id")
    private CentreGestion centre;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "structure_id")
    private StructureAccueil structure;

    @Enumerated(EnumType.STRING)
    private EtatOffre etat;

    @Convert(converter = SaisieEnJson.class)
    @Column(columnDefinition = "longtext")
    private SaisieOffre saisie;

    @Embedded
    private ReperesDOffre reperes;

    @Column(name = "circuit", columnDefinition = "longtext")
    private String texteDuCircuit;

    @Column(name = "par_entreprise")
    private boolean parEntreprise;

    @Column(name = "cree_par")
    private String creePar;

    @Column(name = "cree_par_nom")
    private String creeParNom;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @Column(name = "soumise_le")
    private LocalDateTime soumiseLe;

    @Column(name = "publiee_du")
    private LocalDate publieeDu;

    @Column(name = "publiee_au")
    private LocalDate publieeAu;

    @Column(name = "publiee_le")
    private LocalDateTime publieeLe;

    @Column(name = "pourvue_par_nous")
    private Boolean pourvueParNous;

    @Column(name = "pourvue_convention")
    private Long pourvueConvention;

    /** When the company asked for more time; null when it did not, or got it. */
    @Column(name = "renouvellement_demande_le")
    private LocalDateTime renouvellementDemandeLe;

    /** The last day of which its author was told. */
    @Column(name = "rappelee_le")
    private LocalDate rappeleePour;

    /** The last reason for which it was given back or refused; null once it is accepted. */
    @Column(columnDefinition = "longtext")
    private String motif;

    @Column(name = "origine_id")
    private Long origine;

    @Embedded
    private FichierJoint fichier;

    @ElementCollection
    @CollectionTable(name = "offre_cible", joinColumns = @JoinColumn(name = "offre_id"))
    private Set<Cible> cibles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offre_etape", joinColumns = @JoinColumn(name = "offre_id"))
    private Set<EtapeDOffre> etapes = new HashSet<>();

    @OneToMany(mappedBy = "offre", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EvenementDOffre> histoire = new ArrayList<>();

    private String tri;

    /** The delay of the steps that wait, the earliest; null for none. */
    @Column(name = "a_faire_pour")
    private LocalDate aFairePour;

    @Transient
    private final List<Supplier<Object>> evenements = new ArrayList<>();

    protected Offre() {}

    /**
     * A draft.
     *
     * @param annee calendar year in which the teaching year begins
     */
    Offre(
            String etablissement,
            int annee,
            CentreGestion centre,
            StructureAccueil structure,
            SaisieOffre saisie,
            Geste geste) {
        this.etablissement = etablissement;
        this.annee = annee;
        this.centre = centre;
        this.structure = structure;
        this.etat = EtatOffre.BROUILLON;
        this.creePar = geste.acteur().login();
        this.creeParNom = geste.acteur().nomAffiche();
        this.parEntreprise = geste.acteur().lien() != null;
        this.creeeLe = geste.quand();
        dire(saisie, geste);
        noter(geste, FaitSurOffre.COMMENCEE, null);
    }

    /** A draft that says the same, without file, dates and targets. */
    Offre dupliquer(int autreAnnee, Geste geste) {
        Offre copie = new Offre(etablissement, autreAnnee, centre, structure, saisie, geste);
        copie.origine = id;
        return copie;
    }

    /** Says something else. */
    void ecrire(SaisieOffre autre, Geste geste) {
        List<ChangementDOffre> changements = ChangementDOffre.entre(saisie, autre);
        if (changements.isEmpty()) {
            return;
        }
        dire(autre, geste);
        // A draft that nobody saw has no history of its words.
        boolean vue = etat != EtatOffre.BROUILLON || soumiseLe != null;
        if (vue) {
            noter(geste, FaitSurOffre.MODIFIEE, null).changeant(changements);
        }
    }

    private void dire(SaisieOffre autre, Geste geste) {
        saisie = autre;
        reperes = new ReperesDOffre(autre);
        modifieeLe = geste.quand();
        trier();
    }

    /** Keeps a file in the place of the former. */
    void joindre(FichierJoint autre, Geste geste) {
        fichier = autre;
        noter(geste, FaitSurOffre.FICHIER_JOINT, autre.nom());
    }

    void retirerFichier(Geste geste) {
        noter(geste, FaitSurOffre.FICHIER_RETIRE, fichier.nom());
        fichier = null;
    }

    /** Hands it in: every step is to be done. */
    void soumettre(Circuit circuit, Geste geste) {
        exigerEtat(EtatOffre.BROUILLON, EtatOffre.A_CORRIGER);
        boolean corrigee = etat == EtatOffre.A_CORRIGER;
        texteDuCircuit = circuit.ecrire();
        etat = EtatOffre.EN_MODERATION;
        soumiseLe = geste.quand();
        motif = null;
        noter(geste, FaitSurOffre.SOUMISE, null);
        annoncer(geste, avis -> new OffreSoumise(avis, corrigee));
    }

    /** Says for which students it is meant, before it is published: their heads are asked. */
    void cibler(Set<Cible> autres, Geste geste) {
        if (!cibles.equals(autres)) {
            cibles.clear();
            cibles.addAll(autres);
            noter(geste, FaitSurOffre.CIBLEE, null);
        }
    }

    /** @throws RefusMetier when nobody is asked now */
    void donnerAvis(boolean favorable, String texte, Geste geste) {
        exigerOuverte(NatureEtape.AVIS_OFFRE);
        noter(geste, favorable ? FaitSurOffre.AVIS_FAVORABLE : FaitSurOffre.AVIS_DEFAVORABLE, texte)
                .surEtape(NatureEtape.AVIS_OFFRE);
        suivre();
    }

    /** Gives it back. */
    void demanderCorrection(String pourquoi, List<ChampOffre> champs, Geste geste) {
        exigerOuverte(NatureEtape.MODERATION_OFFRE);
        etat = EtatOffre.A_CORRIGER;
        motif = pourquoi;
        noter(geste, FaitSurOffre.CORRECTION_DEMANDEE, pourquoi).demandant(champs);
        annoncer(geste, avis -> new CorrectionDOffreDemandee(avis, pourquoi, champs));
    }

    void refuser(String pourquoi, Geste geste) {
        exigerOuverte(NatureEtape.MODERATION_OFFRE);
        etat = EtatOffre.REFUSEE;
        motif = pourquoi;
        noter(geste, FaitSurOffre.REFUSEE, pourquoi);
        annoncer(geste, avis -> new OffreRefusee(avis, pourquoi));
    }

    /**
     * Shows it: accepted by this, or accepted before and shown again.
     *
     * @param dernierJour not before today
     * @throws RefusMetier before the staff has agreed to its company
     */
    void publier(Set<Cible> pour, LocalDate dernierJour, Geste geste) {
        if (structure.enAttente()) {
            throw new RefusMetier(Probleme.general("entreprise.offreEnAttente"));
        }
        boolean acceptee = etat.republiable();
        if (!acceptee) {
            exigerOuverte(NatureEtape.MODERATION_OFFRE);
        }
        etat = EtatOffre.PUBLIEE;
        cibles.retainAll(pour);
        cibles.addAll(pour);
        publieeDu = geste.quand().toLocalDate();
        publieeLe = geste.quand();
        pourvueParNous = null;
        pourvueConvention = null;
        motif = null;
        prolonger(dernierJour);
        noter(geste, FaitSurOffre.PUBLIEE, null).surEtape(acceptee ? null : NatureEtape.MODERATION_OFFRE);
        annoncer(geste, OffrePubliee::new);
    }

    /** Shows it until another day. */
    void renouveler(LocalDate dernierJour, Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE);
        prolonger(dernierJour);
        noter(geste, FaitSurOffre.RENOUVELEE, null);
        annoncer(geste, OffrePubliee::new);
    }

    private void prolonger(LocalDate dernierJour) {
        publieeAu = dernierJour;
        rappeleePour = null;
        renouvellementDemandeLe = null;
    }

    /** Asks the staff to show it longer, or again. */
    void demanderRenouvellement(String texte, Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE, EtatOffre.ARRETEE, EtatOffre.EXPIREE);
        if (renouvellementDemandeLe != null) {
            throw new RefusMetier(Probleme.general("offre.renouvellement.dejaDemande"));
        }
        renouvellementDemandeLe = geste.quand();
        noter(geste, FaitSurOffre.RENOUVELLEMENT_DEMANDE, texte);
        annoncer(geste, avis -> new RenouvellementDemande(avis, texte));
    }

    void arreter(Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE);
        etat = EtatOffre.ARRETEE;
        noter(geste, FaitSurOffre.ARRETEE, null);
    }

    /** Its last day is over. */
    void expirer(Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE);
        etat = EtatOffre.EXPIREE;
        noter(geste, FaitSurOffre.EXPIREE, null);
        annoncer(geste, OffreEchue::new);
    }

    /** Its author is told that it ends. */
    void rappeler(Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE);
        rappeleePour = publieeAu;
        int jours = (int) ChronoUnit.DAYS.between(geste.quand().toLocalDate(), publieeAu);
        noter(geste, FaitSurOffre.RAPPELEE, null);
        annoncer(geste, avis -> new OffreBientotEchue(avis, jours));
    }

    /** Whether somebody may have been found for it. */
    boolean pourvoyable() {
        return etat == EtatOffre.PUBLIEE || etat == EtatOffre.ARRETEE || etat == EtatOffre.EXPIREE;
    }

    /**
     * Somebody was found.
     *
     * @param parNous whether it is a student of this institution
     * @param convention id of the convention that came of it, or null
     */
    void pourvoir(boolean parNous, Long convention, Geste geste) {
        exigerEtat(EtatOffre.PUBLIEE, EtatOffre.ARRETEE, EtatOffre.EXPIREE);
        etat = EtatOffre.POURVUE;
        pourvueParNous = parNous;
        pourvueConvention = convention;
        renouvellementDemandeLe = null;
        noter(geste, FaitSurOffre.POURVUE, null);
    }

    /** Another centre handles it from now on. */
    void transferer(CentreGestion autre, Geste geste) {
        if (etat == EtatOffre.ARCHIVEE || autre.id().equals(centre.id())) {
            throw new RefusMetier(Probleme.auChamp("centre", "offre.transfert.impossible"));
        }
        noter(geste, FaitSurOffre.TRANSFEREE, centre.libelle() + " → " + autre.libelle());
        centre = autre;
    }

    void archiver(Geste geste) {
        if (!etat.archivable()) {
            throw new RefusMetier(Probleme.general("offre.etat.impossible"));
        }
        etat = EtatOffre.ARCHIVEE;
        noter(geste, FaitSurOffre.ARCHIVEE, null);
    }

    /** One side writes to the other. */
    void dialoguer(String texte, Geste geste) {
        if (etat == EtatOffre.ARCHIVEE) {
            throw new RefusMetier(Probleme.general("offre.etat.impossible"));
        }
        noter(geste, FaitSurOffre.MESSAGE, texte);
        boolean entreprise = geste.acteur().lien() != null;
        annoncer(geste, avis -> new MessageSurOffre(avis, texte, entreprise));
    }

    private EvenementDOffre noter(Geste geste, FaitSurOffre fait, String texte) {
        EvenementDOffre ligne = new EvenementDOffre(this, etablissement, geste, fait, texte);
        histoire.add(ligne);
        suivre();
        return ligne;
    }

    /** Makes the open steps and the place in the queue anew. */
    private void suivre() {
        Map<NatureEtape, EtapeDOffre> avant =
                etapes.stream().collect(Collectors.toMap(EtapeDOffre::nature, Function.identity()));
        Set<EtapeDOffre> ouvertes = etat != EtatOffre.EN_MODERATION
                ? Set.of()
                : avancement().etats().stream()
                        .filter(etape -> etape.statut() == Statut.A_FAIRE)
                        .map(etape ->
                                new EtapeDOffre(etape, avant.get(etape.etape().nature())))
                        .collect(Collectors.toSet());
        etapes.retainAll(ouvertes);
        etapes.addAll(ouvertes);
        trier();
    }

    /** Gives it to another company: the one that it was thought to be of turned out to be that one. */
    public void rattacher(StructureAccueil autre, Geste geste) {
        noter(geste, FaitSurOffre.RATTACHEE, structure.raisonSociale());
        structure = autre;
        modifieeLe = geste.quand();
        trier();
    }

    /** What waits first, the earliest day first; then the rest, the newest first. */
    private void trier() {
        aFairePour = etapes.stream()
                .map(EtapeDOffre::echeance)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (attend()) {
            LocalDateTime depuis = renouvellementDemandeLe == null ? soumiseLe : renouvellementDemandeLe;
            tri = "0" + (aFairePour == null ? depuis.toLocalDate().plusDays(JOURS_SANS_DELAI) : aFairePour);
        } else {
            tri = "1" + (JOUR_LOINTAIN - modifieeLe.toLocalDate().toEpochDay());
        }
    }

    private boolean attend() {
        return etat == EtatOffre.EN_MODERATION || renouvellementDemandeLe != null && etat != EtatOffre.ARCHIVEE;
    }

    private void exigerEtat(EtatOffre... admis) {
        if (!Set.of(admis).contains(etat)) {
            throw new RefusMetier(Probleme.general("offre.etat.impossible"));
        }
    }

    private void exigerOuverte(NatureEtape nature) {
        exigerEtat(EtatOffre.EN_MODERATION);
        if (avancement().aFaire(nature).isEmpty()) {
            throw new RefusMetier(Probleme.general("offre.etape.pasOuverte"));
        }
    }

    /** Tells who listens, once the offer is written and has its number. */
    private void annoncer(Geste geste, Function<AvisDOffre, Object> evenement) {
        evenements.add(() -> evenement.apply(avis(geste)));
    }

    private AvisDOffre avis(Geste geste) {
        return avis(geste.acteur());
    }

    /** What a message about it says that somebody causes. */
    public AvisDOffre avis(Acteur auteur) {
        return avis(new AvisDOffre.Personne(auteur.login(), auteur.nomAffiche(), null, null));
    }

    /** What a message about it says when nobody did anything. */
    AvisDOffre avis(AvisDOffre.Personne auteur) {
        ContactDOffre contact = saisie.candidature().contact();
        String nom = contact.complet();
        String courriel = contact.courriel() == null ? structure.fiche().courriel() : contact.courriel();
        return new AvisDOffre(
                id,
                etablissement,
                centre.id(),
                centre.libelle(),
                centre.courriel(),
                saisie.intitule(),
                structure.raisonSociale(),
                publieeAu,
                courriel == null
                        ? null
                        : new AvisDOffre.Personne(
                                null, nom.isEmpty() ? structure.raisonSociale() : nom, courriel, null),
                auteur);
    }

    /** Name of the host of an offer as the object of a link, {@code structure:12}. */
    public static String objet(long structure) {
        return "structure:" + structure;
    }

    /** Where it stands, for rights: with its centre, and with its company for who came by a link. */
    public Situation situation() {
        return Situation.duCentre(centre.id()).pour(objet(structure.id()));
    }

    /** How far it is in its steps. */
    Avancement avancement() {
        Circuit circuit = texteDuCircuit == null
                ? Circuit.LIVRE_OFFRE
                : Circuit.lire(texteDuCircuit).orElse(Circuit.LIVRE_OFFRE);
        return Avancement.de(
                circuit, histoire.stream().flatMap(EvenementDOffre::pas).toList());
    }

    /** Hands over the events since the last time, the change itself last. */
    public List<Object> retirerEvenements() {
        List<Object> retires = evenements.stream().map(Supplier::get).collect(Collectors.toCollection(ArrayList::new));
        retires.add(new OffreEcrite(id));
        evenements.clear();
        return retires;
    }

    /**
     * As somebody reads it.
     *
     * @param toutVoir whether he sees what the staff says among itself
     */
    FicheOffre fiche(PossibilitesOffre possibilites, boolean toutVoir) {
        List<LigneDOffre> lignes = histoire.stream()
                .map(EvenementDOffre::ligne)
                .filter(ligne -> toutVoir || ligne.fait().visibleParEntreprise())
                .toList();
        return new FicheOffre(
                id,
                version,
                etat,
                annee,
                structure.fiche(),
                centre.id(),
                centre.libelle(),
                saisie,
                cibles(),
                publieeDu,
                publieeAu,
                pourvueParNous,
                pourvueConvention,
                motif,
                etat == EtatOffre.A_CORRIGER ? champsACorriger() : List.of(),
                fichier == null ? null : fichier.nom(),
                fichier == null ? null : fichier.taille(),
                parEntreprise,
                creeParNom,
                creeeLe,
                soumiseLe,
                renouvellementDemande(),
                lignes,
                etat == EtatOffre.EN_MODERATION || soumiseLe != null
                        ? avancement().etats()
                        : List.of(),
                possibilites);
    }

    private List<ChampOffre> champsACorriger() {
        return histoire.stream()
                .map(EvenementDOffre::ligne)
                .filter(ligne -> ligne.fait() == FaitSurOffre.CORRECTION_DEMANDEE)
                .reduce((un, autre) -> autre)
                .map(LigneDOffre::champs)
                .orElse(List.of());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int annee() {
        return annee;
    }

    public EtatOffre etat() {
        return etat;
    }

    public SaisieOffre saisie() {
        return saisie;
    }

    public CentreGestion centre() {
        return centre;
    }

    public StructureAccueil structure() {
        return structure;
    }

    public Set<Cible> cibles() {
        return Set.copyOf(cibles);
    }

    /** First day on which it is shown; empty unless it was published. */
    public Optional<LocalDate> publieeDu() {
        return Optional.ofNullable(publieeDu);
    }

    /** Last day on which it is shown; empty unless it was published. */
    public Optional<LocalDate> publieeAu() {
        return Optional.ofNullable(publieeAu);
    }

    /** The file that comes with it. */
    public Optional<FichierJoint> fichier() {
        return Optional.ofNullable(fichier);
    }

    /** Whether its author was told that its publication ends on that day. */
    boolean rappelee() {
        return publieeAu != null && publieeAu.equals(rappeleePour);
    }

    boolean renouvellementDemande() {
        return renouvellementDemandeLe != null;
    }
}

package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Transient;
import javax.persistence.Version;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.ReponsesEnJson;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What one person is asked about one placement: the answer sheet. There is one for a convention and an audience.
 *
 * <p>Until its first answer it is asked with the form in force; from then on with that version of it, whatever is published
 * later. Answers are a draft until it is handed in; then they are rows that count, and where they count is kept with them.
 * It may be answered up to its last day, that day included.
 */
@Entity
@Table(name = "fiche_evaluation")
public class FicheEvaluation {

    /** Characters of the reason for which somebody asks to change what he handed in. */
    public static final int MOTIF_MAXIMAL = 1000;

    /** Characters of a name that is kept. */
    private static final int NOM_MAXIMAL = 200;

    private static final String OBJET = "fiche:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long conventionId;

    @Enumerated(EnumType.STRING)
    private Repondant repondant;

    @Enumerated(EnumType.STRING)
    private EtatFiche etat;

    /** Version of the form; null until the first answer. */
    @Column(name = "version_id")
    private Long versionId;

    @Column(name = "campagne_id")
    private Long campagneId;

    @Column(name = "ouverte_le")
    private LocalDateTime ouverteLe;

    /** Last day; null for none. */
    private LocalDate cloture;

    @Convert(converter = ReponsesEnJson.class)
    @Column(columnDefinition = "longtext")
    private Reponses brouillon;

    /** In which it was answered last; null before. */
    @Enumerated(EnumType.STRING)
    private Langue langue;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @Column(name = "validee_le")
    private LocalDateTime valideeLe;

    @Column(name = "validee_par")
    private String valideePar;

    @Column(name = "reouverture_demandee_le")
    private LocalDateTime reouvertureDemandeeLe;

    @Column(name = "reouverture_motif")
    private String reouvertureMotif;

    private Integer annee;

    @Column(name = "centre_id")
    private Long centreId;

    @Column(name = "structure_id")
    private Long structureId;

    private String naf;
    private String pays;

    @Column(name = "code_etape")
    private String codeEtape;

    @Column(name = "code_composante")
    private String codeComposante;

    @OneToMany(mappedBy = "fiche", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EvenementDeFiche> histoire = new ArrayList<>();

    @Transient
    private final List<LongFunction<Object>> evenements = new ArrayList<>();

    protected FicheEvaluation() {}

    /**
     * Asks for it.
     *
     * @param campagne id of the campaign that asks, or null
     * @param cloture last day, or null
     */
    FicheEvaluation(StageAEvaluer stage, Repondant repondant, Long campagne, LocalDate cloture, Geste geste) {
        this.etablissement = stage.etablissement();
        this.conventionId = stage.conventionId();
        this.repondant = repondant;
        demander(campagne, cloture, geste);
    }

    private void demander(Long campagne, LocalDate derniere, Geste geste) {
        etat = brouillon == null ? EtatFiche.OUVERTE : EtatFiche.COMMENCEE;
        campagneId = campagne;
        cloture = derniere;
        ouverteLe = geste.quand();
        modifieeLe = geste.quand();
        faire(FaitSurFiche.OUVERTE, null, geste, FicheOuverte::new);
    }

    /** Asks for it again after it was taken back, with what was answered before; otherwise nothing happens. */
    void reprendre(Long campagne, LocalDate derniere, Geste geste) {
        if (etat == EtatFiche.RETIREE) {
            demander(campagne, derniere, geste);
        }
    }

    /**
     * Keeps answers as a draft.
     *
     * @param versionDuFormulaire with which it was asked; kept with the first answer
     * @param reponses all that is answered so far
     * @throws RefusMetier when it cannot be answered now
     */
    void repondre(long versionDuFormulaire, Reponses reponses, Langue dans, Geste geste) {
        exigerAttendue(geste);
        if (etat == EtatFiche.OUVERTE) {
            etat = EtatFiche.COMMENCEE;
            versionId = versionDuFormulaire;
            faire(FaitSurFiche.COMMENCEE, null, geste, FicheCommencee::new);
        }
        brouillon = reponses;
        langue = dans;
        modifieeLe = geste.quand();
    }

    /**
     * Hands it in; the answers must have been kept and are written as rows by who calls.
     *
     * @param stage where the answers count
     * @throws RefusMetier when it cannot be answered now
     */
    void valider(StageAEvaluer stage, Geste geste) {
        exigerAttendue(geste);
        etat = EtatFiche.VALIDEE;
        brouillon = null;
        valideeLe = geste.quand();
        valideePar = tronquer(geste.acteur().nomAffiche());
        modifieeLe = geste.quand();
        annee = stage.annee();
        centreId = stage.centreId();
        structureId = stage.structureId();
        naf = stage.naf();
        pays = stage.pays();
        codeEtape = stage.codeEtape();
        codeComposante = stage.codeComposante();
        faire(FaitSurFiche.VALIDEE, null, geste, FicheValidee::new);
    }

    private static String tronquer(String nom) {
        return nom.length() > NOM_MAXIMAL ? nom.substring(0, NOM_MAXIMAL) : nom;
    }

    /**
     * Its author asks to change what he handed in.
     *
     * @throws RefusMetier unless it is handed in
     */
    void demanderReouverture(String motif, Geste geste) {
        exigerValidee();
        reouvertureDemandeeLe = geste.quand();
        reouvertureMotif = motif;
        modifieeLe = geste.quand();
        faire(FaitSurFiche.REOUVERTURE_DEMANDEE, motif, geste, fiche -> new ReouvertureDemandee(fiche, motif));
    }

    /**
     * Gives it back to its author, with what he answered.
     *
     * @param reponses what he had handed in, or the draft of one that was closed
     * @param derniere its last day from now on; null for none
     * @throws RefusMetier unless it is handed in or closed
     */
    void rouvrir(Reponses reponses, LocalDate derniere, Geste geste) {
        if (etat != EtatFiche.VALIDEE && etat(geste.quand().toLocalDate()) != EtatFiche.CLOSE) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.pasRouvrable"));
        }
        brouillon = versionId == null ? null : reponses;
        etat = versionId == null ? EtatFiche.OUVERTE : EtatFiche.COMMENCEE;
        cloture = derniere;
        valideeLe = null;
        valideePar = null;
        reouvertureDemandeeLe = null;
        reouvertureMotif = null;
        modifieeLe = geste.quand();
        faire(FaitSurFiche.ROUVERTE, jour(derniere), geste, FicheRouverte::new);
    }

    /** Its last day passed; nothing happens to one that does not wait for answers. */
    void cloturer(Geste geste) {
        if (etat.attendue()) {
            etat = EtatFiche.CLOSE;
            modifieeLe = geste.quand();
            faire(FaitSurFiche.CLOSE, null, geste, FicheClose::new);
        }
    }

    /** Moves its last day; one that was closed may be answered again when the new one has not passed. */
    void deplacerCloture(LocalDate derniere, Geste geste) {
        if (etat == EtatFiche.VALIDEE || etat == EtatFiche.RETIREE) {
            return;
        }
        if (!Objects.equals(cloture, derniere)) {
            cloture = derniere;
            noter(FaitSurFiche.DEPLACEE, jour(derniere), geste);
        }
        if (etat == EtatFiche.CLOSE && !passee(geste.quand().toLocalDate())) {
            etat = brouillon == null ? EtatFiche.OUVERTE : EtatFiche.COMMENCEE;
            modifieeLe = geste.quand();
            evenements.add(FicheReprise::new);
        }
    }

    /** Asks for it no longer; what was handed in stays. */
    void retirer(Geste geste) {
        if (etat != EtatFiche.VALIDEE && etat != EtatFiche.RETIREE) {
            etat = EtatFiche.RETIREE;
            modifieeLe = geste.quand();
            faire(FaitSurFiche.RETIREE, null, geste, FicheRetiree::new);
        }
    }

    private void faire(FaitSurFiche fait, String texte, Geste geste, LongFunction<Object> evenement) {
        noter(fait, texte, geste);
        evenements.add(evenement);
    }

    private void noter(FaitSurFiche fait, String texte, Geste geste) {
        histoire.add(new EvenementDeFiche(this, etablissement, geste, fait, texte));
    }

    private static String jour(LocalDate jour) {
        return jour == null ? null : jour.toString();
    }

    /** What happened to it, in its order. */
    public List<LigneDeFiche> histoire() {
        return histoire.stream().map(EvenementDeFiche::ligne).toList();
    }

    /** Whether answers to it are taken on that day. */
    public boolean peutRepondre(LocalDate jour) {
        return etat.attendue() && !passee(jour);
    }

    /** Where it stands on that day: closed once its last day has passed, whether a job has noticed or not. */
    public EtatFiche etat(LocalDate jour) {
        return etat.attendue() && passee(jour) ? EtatFiche.CLOSE : etat;
    }

    private boolean passee(LocalDate jour) {
        return cloture != null && jour.isAfter(cloture);
    }

    private void exigerAttendue(Geste geste) {
        if (etat == EtatFiche.VALIDEE) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.dejaValidee"));
        }
        if (etat == EtatFiche.RETIREE) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.retiree"));
        }
        if (!peutRepondre(geste.quand().toLocalDate())) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.close"));
        }
    }

    private void exigerValidee() {
        if (etat != EtatFiche.VALIDEE) {
            throw new RefusMetier(Probleme.general("evaluation.fiche.pasValidee"));
        }
    }

    /** Where it stands, for rights: at its placement, and as the object of its link. */
    public Situation situation(StageAEvaluer stage) {
        return duStage(stage).pour(id == null ? null : objet(id));
    }

    /** Where what is asked about a placement stands, before there is a sheet. */
    public static Situation duStage(StageAEvaluer stage) {
        return new Situation(
                stage.centreId(),
                stage.codeComposante(),
                stage.codeEtape(),
                stage.referent() == null ? null : stage.referent().login(),
                stage.etudiant().login(),
                stage.numeroEtudiant());
    }

    /** Name of a sheet as the object of a link. */
    public static String objet(long fiche) {
        return OBJET + fiche;
    }

    /** Hands over what happened since the last time; the repository publishes it. */
    public List<Object> retirerEvenements() {
        List<Object> retires = evenements.stream().map(fait -> fait.apply(id)).toList();
        evenements.clear();
        return retires;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long conventionId() {
        return conventionId;
    }

    public Repondant repondant() {
        return repondant;
    }

    public EtatFiche etat() {
        return etat;
    }

    /** Id of the version of the form; null until the first answer. */
    public Long versionId() {
        return versionId;
    }

    /** Id of the campaign that asks; null when somebody else did. */
    public Long campagneId() {
        return campagneId;
    }

    public LocalDateTime ouverteLe() {
        return ouverteLe;
    }

    /** Last day on which it may be answered, or null. */
    public LocalDate cloture() {
        return cloture;
    }

    /** What is answered and not handed in; empty once it is. */
    Reponses brouillon() {
        return brouillon == null ? Reponses.VIDES : brouillon;
    }

    /** In which it was answered last; null before. */
    public Langue langue() {
        return langue;
    }

    public LocalDateTime modifieeLe() {
        return modifieeLe;
    }

    /** When it was handed in, or null. */
    public LocalDateTime valideeLe() {
        return valideeLe;
    }

    /** Who handed it in, as shown, or null. */
    public String valideePar() {
        return valideePar;
    }

    /** When its author asked to change it; null when he did not, or got it. */
    public LocalDateTime reouvertureDemandeeLe() {
        return reouvertureDemandeeLe;
    }

    /** Why, or null. */
    public String reouvertureMotif() {
        return reouvertureMotif;
    }
}

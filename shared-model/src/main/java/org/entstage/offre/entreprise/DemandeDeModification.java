package org.entstage.offre.entreprise;

import java.time.LocalDateTime;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Ecarts;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;
import org.entstage.structureaccueil.SaisieStructure;
import org.entstage.structureaccueil.StructureAccueil;

/** What a company asks to be known as: nothing of it holds before the staff has said yes. */
@Entity
@Table(name = "entreprise_demande")
public class DemandeDeModification {

    private static final int MOTIF = 2000;

    /** Nothing is known of a company. */
    private static final SaisieStructure RIEN =
            new SaisieStructure(null, null, null, null, null, null, null, null, null, null, null, null);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "structure_id")
    private StructureAccueil structure;

    @Enumerated(EnumType.STRING)
    private GenreDeDemande genre;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    @Convert(converter = DonneesEnJson.class)
    @Column(columnDefinition = "longtext")
    private DonneesEntreprise avant;

    @Convert(converter = DonneesEnJson.class)
    @Column(columnDefinition = "longtext")
    private DonneesEntreprise apres;

    @Column(name = "precision_dite", columnDefinition = "longtext")
    private String precision;

    @Column(name = "demandee_par")
    private String demandeePar;

    private String courriel;
    private String langue;

    @Column(name = "demandee_le")
    private LocalDateTime demandeeLe;

    @Column(name = "decidee_par")
    private String decideePar;

    @Column(name = "decidee_le")
    private LocalDateTime decideeLe;

    @Column(columnDefinition = "longtext")
    private String motif;

    @Column(name = "rattachee_a")
    private Long rattacheeA;

    protected DemandeDeModification() {}

    /**
     * @param avant what is known; null for a company that nobody knows
     * @param precision why, or null
     * @param par who asks
     */
    DemandeDeModification(
            String etablissement,
            StructureAccueil structure,
            DonneesEntreprise avant,
            DonneesEntreprise apres,
            String precision,
            Destinataire par,
            LocalDateTime quand) {
        this.etablissement = etablissement;
        this.structure = structure;
        this.genre = avant == null ? GenreDeDemande.NOUVELLE : GenreDeDemande.CORRECTION;
        this.etat = EtatDemande.EN_ATTENTE;
        this.avant = avant;
        this.apres = apres;
        this.precision = precision;
        this.demandeePar = par.nom();
        this.courriel = par.courriel();
        this.langue = par.langue();
        this.demandeeLe = quand;
    }

    /** @throws ModificationConcurrente when somebody else decided meanwhile, or the company asks for something else */
    void verifier(int vue) {
        ModificationConcurrente.verifier(vue, version, "request " + id);
    }

    /** @param rattachement id of the known company that it turned out to be; null for itself */
    void accepter(Long rattachement, Geste geste) {
        decider(EtatDemande.ACCEPTEE, geste);
        rattacheeA = rattachement;
    }

    void refuser(String raison, Geste geste) {
        new Problemes()
                .obligatoire("motif", raison)
                .longueur("motif", raison, MOTIF)
                .refuser();
        decider(EtatDemande.REFUSEE, geste);
        motif = raison.strip();
    }

    /** The company takes it back. */
    void retirer(Geste geste) {
        decider(EtatDemande.RETIREE, geste);
    }

    private void decider(EtatDemande fait, Geste geste) {
        if (etat != EtatDemande.EN_ATTENTE) {
            throw new RefusMetier(Probleme.general("entreprise.demande.decidee"));
        }
        etat = fait;
        decideePar = geste.acteur().nomAffiche();
        decideeLe = geste.quand();
    }

    Destinataire demandeur() {
        return new Destinataire(demandeePar, courriel, langue);
    }

    LigneDemande ligne() {
        return new LigneDemande(
                id,
                structure.id(),
                apres.organisation().raisonSociale(),
                genre,
                etat,
                demandeePar,
                demandeeLe,
                decideePar,
                decideeLe,
                motif);
    }

    /** What differs from what is known, or all that is said of a company that nobody knows. */
    List<Ecarts.Ecart> ecarts() {
        return Ecarts.entre(avant == null ? RIEN : avant.organisation(), apres.organisation());
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    GenreDeDemande genre() {
        return genre;
    }

    EtatDemande etat() {
        return etat;
    }

    StructureAccueil structure() {
        return structure;
    }

    DonneesEntreprise avant() {
        return avant;
    }

    DonneesEntreprise apres() {
        return apres;
    }

    String precision() {
        return precision;
    }
}

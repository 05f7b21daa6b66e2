package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javax.persistence.Table;
import javax.persistence.Transient;
import javax.persistence.Version;
import org.entstage.centregestion.CentreGestion;
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

    @ElementCollection
    @CollectionTable(name = "offre_cible", joinColumns = @JoinColumn(name = "offre_id"))
    private Set<Cible> cibles = new HashSet<>();

    private String tri;

    @Transient
    private final List<Object> evenements = new ArrayList<>();

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
    }

    private void dire(SaisieOffre autre, Geste geste) {
        saisie = autre;
        reperes = new ReperesDOffre(autre);
        modifieeLe = geste.quand();
        trier();
    }

    private void trier() {
        boolean attend = etat == EtatOffre.EN_MODERATION;
        tri = (attend ? "0" : "1") + (attend ? soumiseLe : modifieeLe).toLocalDate();
    }

    /** Name of the host of an offer as the object of a link, {@code structure:12}. */
    public static String objet(long structure) {
        return "structure:" + structure;
    }

    /** Where it stands, for rights: with its centre, and with its company for who came by a link. */
    public Situation situation() {
        return Situation.duCentre(centre.id()).pour(objet(structure.id()));
    }

    /** Hands over the events since the last time. */
    public List<Object> retirerEvenements() {
        List<Object> retires = new ArrayList<>(evenements);
        retires.add(new OffreEcrite(id));
        evenements.clear();
        return retires;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
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
}

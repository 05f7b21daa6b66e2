package org.entstage.convention.signature;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.EtatDesSignatures;

/**
 * The signing of one version of a convention or an avenant: who signs it and who has. When what is signed changes, it is
 * closed with a reason and the next version begins; what was signed stays readable here.
 */
@Entity
@Table(name = "signature_dossier")
public class DossierDeSignature {

    private static final int NOM = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long convention;

    @Column(name = "avenant_id")
    private Long avenant;

    private int numero;

    /** Names the convention or avenant while this is its open dossier; unique, so that there is one. */
    private String courant;

    @Column(name = "ouvert_le")
    private LocalDateTime ouvertLe;

    @Column(name = "clos_le")
    private LocalDateTime closLe;

    @Column(name = "clos_par")
    private String closPar;

    @Column(columnDefinition = "longtext")
    private String motif;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("rang, id")
    private List<PartieSignataire> parties = new ArrayList<>();

    protected DossierDeSignature() {}

    /** @param numero which version, from 1 */
    DossierDeSignature(DossierASigner cible, int numero, LocalDateTime quand) {
        this.etablissement = cible.etablissement();
        this.convention = cible.convention();
        this.avenant = cible.avenant();
        this.numero = numero;
        this.courant = nom(cible.convention(), cible.avenant());
        this.ouvertLe = quand;
        cible.parties().forEach(partie -> parties.add(new PartieSignataire(this, partie, ModeSignature.PAPIER)));
    }

    private static String nom(long convention, Long avenant) {
        return avenant == null ? Long.toString(convention) : convention + "/" + avenant;
    }

    /**
     * Keeps that somebody signed.
     *
     * @throws RefusMetier unless he signs this version, has not yet, and is not asked electronically now
     */
    void signer(NatureEtape nature, ModeSignature mode, LocalDate jour, String note, String par, LocalDateTime quand) {
        PartieSignataire partie = partie(nature);
        if (partie.etat() != EtatPartie.A_SIGNER) {
            throw new RefusMetier(Probleme.general("signature.partie.pasASigner"));
        }
        if (partie.etape() != null) {
            throw new RefusMetier(Probleme.general("signature.partie.demandee"));
        }
        partie.signer(mode, jour, note, par, quand);
    }

    /**
     * Names those whom the convention does not name.
     *
     * @param qui those who sign now
     * @throws RefusMetier at {@code KIND.nom} of each who still has no name, or one that is too long
     */
    void nommer(Map<NatureEtape, String> noms, Collection<NatureEtape> qui) {
        Problemes problemes = new Problemes();
        for (PartieSignataire partie : parties) {
            if (qui.contains(partie.nature()) && !partie.nature().toujours()) {
                String champ = partie.nature().name() + ".nom";
                partie.nommer(noms.get(partie.nature()));
                problemes
                        .si(partie.nom() == null, champ, "signature.nom.manque")
                        .longueur(champ, partie.nom(), NOM);
            }
        }
        problemes.refuser();
    }

    /** @throws RefusMetier unless he signed, and not electronically */
    void retirer(NatureEtape nature) {
        PartieSignataire partie = partie(nature);
        if (partie.etat() != EtatPartie.SIGNEE || partie.mode() == ModeSignature.ELECTRONIQUE) {
            throw new RefusMetier(Probleme.general("signature.partie.pasRetirable"));
        }
        partie.retirer();
    }

    /** What is signed changes: the next version begins. */
    void clore(String pourquoi, String par, LocalDateTime quand) {
        courant = null;
        closLe = quand;
        closPar = par;
        motif = pourquoi;
    }

    PartieSignataire partie(NatureEtape nature) {
        return parties.stream()
                .filter(partie -> partie.nature() == nature)
                .findFirst()
                .orElseThrow(() -> new RefusMetier(Probleme.general("signature.partie.inconnue")));
    }

    /** Who is asked in the electronic request. */
    List<PartieSignataire> demandees() {
        return parties.stream().filter(partie -> partie.etape() != null).toList();
    }

    Optional<PartieSignataire> premiereEmpechee() {
        return parties.stream()
                .filter(partie -> partie.etat() == EtatPartie.REFUSEE || partie.etat() == EtatPartie.EXPIREE)
                .findFirst();
    }

    EtatDesSignatures resume() {
        return new EtatDesSignatures(
                parties.stream().map(PartieSignataire::resume).toList());
    }

    boolean commence() {
        return parties.stream().anyMatch(partie -> partie.etat() != EtatPartie.A_SIGNER);
    }

    public Long id() {
        return id;
    }

    String etablissement() {
        return etablissement;
    }

    /** Id of the convention. */
    public long convention() {
        return convention;
    }

    Long avenant() {
        return avenant;
    }

    /** Whether it is that avenant's; null asks for the convention itself. */
    public boolean de(Long autreAvenant) {
        return Objects.equals(avenant, autreAvenant);
    }

    int numero() {
        return numero;
    }

    boolean ouvert() {
        return courant != null;
    }

    LocalDateTime closLe() {
        return closLe;
    }

    String closPar() {
        return closPar;
    }

    String motif() {
        return motif;
    }

    List<PartieSignataire> parties() {
        return List.copyOf(parties);
    }
}

package org.entstage.centregestion;

import java.time.LocalDate;
import javax.persistence.Column;
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
import javax.persistence.Version;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;

/**
 * A centre de gestion: the office that handles the conventions of some components or étapes.
 */
@Entity
@Table(name = "centre_gestion")
public class CentreGestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String code;
    private String libelle;
    private String courriel;
    private String telephone;

    @Enumerated(EnumType.STRING)
    private NiveauCentre niveau = NiveauCentre.COMPOSANTE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private CentreGestion parent;

    @Column(name = "site_web")
    private String siteWeb;

    @Embedded
    private AdresseCentre adresse;

    @Column(name = "ferme_le")
    private LocalDate fermeLe;

    protected CentreGestion() {}

    /** @param etablissement UAI of the institution */
    public CentreGestion(String etablissement, String code, String libelle, String courriel) {
        this.etablissement = etablissement;
        this.code = code;
        this.libelle = libelle;
        this.courriel = courriel;
    }

    /**
     * A new centre, at its place in the tree.
     *
     * @param parent the centre above, or null
     * @throws RefusMetier when there is no such place, or the identity is wrong
     */
    CentreGestion(String etablissement, NiveauCentre niveau, CentreGestion parent, SaisieCentre saisie) {
        this.etablissement = etablissement;
        placer(niveau, parent);
        decrire(saisie);
    }

    /**
     * Gives the centre its place. Levels go down by one step each, so that the tree has no cycle.
     *
     * @param parent the centre above, or null
     * @throws RefusMetier when there is no such place
     */
    void placer(NiveauCentre niveau, CentreGestion parent) {
        NiveauCentre dessus = parent == null ? null : parent.niveau();
        if (!niveau.sous(dessus)) {
            throw new RefusMetier(Probleme.auChamp("parent", "centre.parent." + niveau));
        }
        if (parent != null && parent.ferme()) {
            throw new RefusMetier(Probleme.auChamp("parent", "centre.parent.ferme", parent.libelle()));
        }
        this.niveau = niveau;
        this.parent = parent;
    }

    /** @throws RefusMetier when the identity is wrong */
    void decrire(SaisieCentre saisie) {
        saisie.problemes().refuser();
        this.code = saisie.code();
        this.libelle = saisie.libelle();
        this.courriel = saisie.courriel();
        this.telephone = saisie.telephoneNormalise();
        this.siteWeb = saisie.siteWeb();
        this.adresse = saisie.adresse();
    }

    /** Takes no new convention from this day on; what it handles goes on. */
    void fermer(LocalDate jour) {
        this.fermeLe = jour;
    }

    void rouvrir() {
        this.fermeLe = null;
    }

    public boolean ferme() {
        return fermeLe != null;
    }

    LocalDate fermeLe() {
        return fermeLe;
    }

    /** Its identity as a form shows it. */
    SaisieCentre saisie() {
        AdresseCentre connue = adresse == null ? new AdresseCentre() : adresse;
        return new SaisieCentre(
                code,
                libelle,
                courriel,
                telephone,
                siteWeb,
                connue.voie(),
                connue.complement(),
                connue.codePostal(),
                connue.commune());
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    /** What the screens and mails need of the centre. */
    public FicheCentre fiche() {
        return new FicheCentre(id, code, libelle, courriel, telephone);
    }

    public NiveauCentre niveau() {
        return niveau;
    }

    /** The centre above, or null for the institution's own. */
    public CentreGestion parent() {
        return parent;
    }

    public Long id() {
        return id;
    }

    public String libelle() {
        return libelle;
    }

    public String courriel() {
        return courriel;
    }
}

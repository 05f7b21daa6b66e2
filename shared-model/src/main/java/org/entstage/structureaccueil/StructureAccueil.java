package org.entstage.structureaccueil;

import java.time.LocalDateTime;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Texte;

/**
 * A host organisation: one establishment, found again by the next student. In France it has a SIRET; abroad name and
 * country tell it apart.
 */
@Entity
@Table(name = "structure_accueil")
public class StructureAccueil {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "raison_sociale")
    private String raisonSociale;

    private String recherche;
    private String siret;

    @Embedded
    private Adresse adresse;

    @Embedded
    private Profil profil;

    private String telephone;
    private String courriel;

    @Column(name = "representant_nom")
    private String representantNom;

    @Column(name = "representant_fonction")
    private String representantFonction;

    @Column(name = "creee_par")
    private String creeePar;

    @Column(name = "creee_le")
    private LocalDateTime creeeLe;

    @Column(name = "en_attente")
    private boolean enAttente;

    protected StructureAccueil() {}

    StructureAccueil(
            String etablissement, SaisieStructure saisie, Profil profil, String creeePar, LocalDateTime creeeLe) {
        this.etablissement = etablissement;
        this.raisonSociale = saisie.raisonSociale();
        this.recherche = Texte.normaliser(raisonSociale);
        this.siret = saisie.siretLu().map(Siret::valeur).orElse(null);
        this.adresse = saisie.adresse();
        this.profil = profil;
        this.telephone = saisie.telephoneNormalise();
        this.courriel = saisie.courriel();
        this.representantNom = saisie.representantNom();
        this.representantFonction = saisie.representantFonction();
        this.creeePar = creeePar;
        this.creeeLe = creeeLe;
    }

    /** One that a company proposes: nobody finds it, and its number is not taken, until the staff has agreed to it. */
    static StructureAccueil proposee(
            String etablissement, SaisieStructure saisie, Profil profil, String creeePar, LocalDateTime creeeLe) {
        StructureAccueil proposee = new StructureAccueil(etablissement, saisie, profil, creeePar, creeeLe);
        proposee.siret = null;
        proposee.enAttente = true;
        return proposee;
    }

    /** Takes over all that is said of it, and is one of the known ones from now on. */
    void reprendre(SaisieStructure saisie, Profil connu) {
        raisonSociale = saisie.raisonSociale();
        recherche = Texte.normaliser(raisonSociale);
        siret = saisie.siretLu().map(Siret::valeur).orElse(null);
        adresse = saisie.adresse();
        telephone = saisie.telephoneNormalise();
        courriel = saisie.courriel();
        representantNom = saisie.representantNom();
        representantFonction = saisie.representantFonction();
        profil = connu;
        enAttente = false;
    }

    /** Whether the staff has not agreed to it yet. */
    public boolean enAttente() {
        return enAttente;
    }

    /** Keeps what kind of organisation it is. */
    void completer(Profil connu) {
        profil = connu;
    }

    /** Takes over what it says of itself; name, number and country stay. */
    void corriger(SaisieHote saisie, Profil connu) {
        String pays = adresse.pays();
        adresse = new Adresse(
                saisie.hoteVoie(), saisie.hoteComplement(), saisie.hoteCodePostal(), saisie.hoteCommune(), pays);
        telephone = saisie.telephoneNormalise(pays);
        courriel = saisie.hoteCourriel();
        profil = connu;
    }

    public FicheStructure fiche() {
        Profil connu = profil();
        return new FicheStructure(
                id,
                raisonSociale,
                siret,
                adresse.voie(),
                adresse.complement(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.pays(),
                connu.type(),
                telephone,
                courriel,
                representantNom,
                representantFonction,
                connu.formeJuridique(),
                connu.effectif(),
                connu.naf(),
                connu.revisionNaf(),
                version);
    }

    public Long id() {
        return id;
    }

    public String raisonSociale() {
        return raisonSociale;
    }

    public Optional<Siret> siret() {
        return Optional.ofNullable(siret).map(Siret::new);
    }

    int version() {
        return version;
    }

    /** Never null: an embedded value whose columns are all empty comes back from the database as null. */
    Profil profil() {
        return profil == null ? new Profil() : profil;
    }

    /**
     * Least number of employees in the band of headcount that the host declares: what the limits of L124-8 and R124-10
     * can be held against.
     *
     * @return null while the band is unknown
     */
    public Integer effectifMinimal() {
        return profil().effectifMinimal();
    }

    /**
     * Whether the host is a body under public law, by its legal form, else by its type.
     *
     * @return null when neither tells
     */
    public Boolean organismePublic() {
        return profil().organismePublic();
    }

    public Adresse adresse() {
        return adresse;
    }

    public String representantNom() {
        return representantNom;
    }

    public String representantFonction() {
        return representantFonction;
    }
}

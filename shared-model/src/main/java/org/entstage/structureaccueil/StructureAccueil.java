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

    @Column(name = "type_structure")
    private String type;

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

    protected StructureAccueil() {}

    StructureAccueil(String etablissement, SaisieStructure saisie, String creeePar, LocalDateTime creeeLe) {
        this.etablissement = etablissement;
        this.raisonSociale = saisie.raisonSociale();
        this.recherche = Texte.normaliser(raisonSociale);
        this.siret = saisie.siretLu().map(Siret::valeur).orElse(null);
        this.adresse = saisie.adresse();
        this.type = saisie.type();
        this.telephone = saisie.telephoneNormalise();
        this.courriel = saisie.courriel();
        this.representantNom = saisie.representantNom();
        this.representantFonction = saisie.representantFonction();
        this.creeePar = creeePar;
        this.creeeLe = creeeLe;
    }

    public FicheStructure fiche() {
        return new FicheStructure(
                id,
                raisonSociale,
                siret,
                adresse.voie(),
                adresse.complement(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.pays(),
                type,
                telephone,
                courriel,
                representantNom,
                representantFonction);
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

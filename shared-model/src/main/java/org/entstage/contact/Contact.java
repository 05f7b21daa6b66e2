package org.entstage.contact;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.centregestion.CentreGestion;
import org.entstage.droits.Situation;
import org.entstage.structureaccueil.StructureAccueil;

/** Somebody at a host organisation, known to one centre de gestion through a convention. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "structure_id")
    private StructureAccueil structure;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "centre_id")
    private CentreGestion centre;

    private String civilite;
    private String nom;
    private String prenom;
    private String fonction;
    private String courriel;
    private String telephone;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "contact_auteur", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "login")
    private Set<String> auteurs = new HashSet<>();

    @Column(name = "modifie_le")
    private LocalDateTime modifieLe;

    protected Contact() {}

    Contact(String etablissement, StructureAccueil structure, CentreGestion centre) {
        this.etablissement = etablissement;
        this.structure = structure;
        this.centre = centre;
    }

    /** Takes over what somebody typed: from then on he sees it. */
    void reprendre(PersonneDeLHote saisie, String auteur, LocalDateTime quand) {
        civilite = saisie.civilite();
        nom = saisie.nom();
        prenom = saisie.prenom();
        fonction = saisie.fonction();
        courriel = saisie.courriel();
        telephone = saisie.telephone();
        auteurs.add(auteur);
        modifieLe = quand;
    }

    /** Whether this is the person just typed, with the same mail and telephone: another mail is another contact. */
    boolean estLeMeme(PersonneDeLHote saisie) {
        return saisie.porteLeNom(nom, prenom)
                && Objects.equals(courriel, saisie.courriel())
                && Objects.equals(telephone, saisie.telephone());
    }

    /** Whether nobody else has recorded it, so that his correction touches nobody. */
    boolean seulementDe(String login) {
        return auteurs.equals(Set.of(login));
    }

    Set<String> auteurs() {
        return Set.copyOf(auteurs);
    }

    Situation situation() {
        return Situation.duCentre(centre.id());
    }

    FicheContact fiche() {
        return new FicheContact(id, civilite, nom, prenom, fonction, courriel, telephone, centre.libelle(), modifieLe);
    }

    public Long id() {
        return id;
    }

    long idStructure() {
        return structure.id();
    }

    long idCentre() {
        return centre.id();
    }
}

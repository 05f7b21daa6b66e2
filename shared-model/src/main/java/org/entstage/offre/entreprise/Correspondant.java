package org.entstage.offre.entreprise;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;

/** Somebody who may have links to the space of a company, until he is shut out. */
@Entity
@Table(name = "entreprise_correspondant")
public class Correspondant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "structure_id")
    private long structure;

    private String nom;
    private String fonction;
    private String courriel;
    private String telephone;
    private String langue;

    @Column(name = "admis_par")
    private String admisPar;

    @Column(name = "admis_le")
    private LocalDateTime admisLe;

    @Column(name = "exclu_par")
    private String excluPar;

    @Column(name = "exclu_le")
    private LocalDateTime excluLe;

    protected Correspondant() {}

    /** @param personne checked */
    Correspondant(String etablissement, long structure, PersonneDEntreprise personne, String langue, Geste geste) {
        this.etablissement = etablissement;
        this.structure = structure;
        this.langue = langue;
        this.courriel = personne.courriel();
        admettre(personne, geste);
    }

    /** Takes over what is said of the person, who may come in again. */
    void admettre(PersonneDEntreprise personne, Geste geste) {
        nom = personne.nom();
        fonction = personne.fonction();
        telephone = personne.telephone();
        admisPar = geste.acteur().nomAffiche();
        admisLe = geste.quand();
        excluPar = null;
        excluLe = null;
    }

    void exclure(Geste geste) {
        if (excluLe == null) {
            excluPar = geste.acteur().nomAffiche();
            excluLe = geste.quand();
        }
    }

    /** Whether he may have links. */
    boolean admis() {
        return excluLe == null;
    }

    Destinataire destinataire() {
        return new Destinataire(nom, courriel, langue);
    }

    PersonneDEntreprise personne() {
        return new PersonneDEntreprise(nom, fonction, courriel, telephone);
    }

    FicheCorrespondant fiche() {
        return new FicheCorrespondant(id, personne(), langue, admisPar, admisLe, excluPar, excluLe);
    }

    public Long id() {
        return id;
    }

    long structure() {
        return structure;
    }

    String courriel() {
        return courriel;
    }
}

package org.entstage.convention.document.formulaire;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.droits.Acteur;
import org.entstage.fichier.FichierDepose;

/** The form on which a host wants its convention; another one is another row. */
@Entity
@Table(name = "formulaire_accueil")
public class FormulaireAccueil {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Column(name = "convention_id")
    private long convention;

    private String nom;

    @Column(name = "fichier_cle")
    private String fichier;

    private int taille;
    private String sha256;

    /** What was found in it: the law may ask for more one day. */
    private String mentions;

    @Column(name = "depose_par")
    private String deposePar;

    @Column(name = "depose_par_nom")
    private String deposeParNom;

    @Column(name = "depose_le")
    private LocalDateTime deposeLe;

    protected FormulaireAccueil() {}

    /** One in which every mention was found. */
    public FormulaireAccueil(
            String etablissement,
            long convention,
            String nom,
            FichierDepose depose,
            Acteur acteur,
            LocalDateTime quand) {
        this.etablissement = etablissement;
        this.convention = convention;
        this.nom = nom;
        this.fichier = depose.cle();
        this.taille = depose.taille();
        this.sha256 = depose.sha256();
        this.mentions =
                Arrays.stream(MentionObligatoire.values()).map(Enum::name).collect(Collectors.joining(","));
        this.deposePar = acteur.login();
        this.deposeParNom = acteur.nomAffiche();
        this.deposeLe = quand;
    }

    public String nom() {
        return nom;
    }

    /** Key of its bytes. */
    public String fichier() {
        return fichier;
    }

    /** Stands where the version of a template stands with a document that was printed. */
    public String enGuiseDeGabarit() {
        return "formulaire " + sha256;
    }

    public LigneFormulaire ligne() {
        return new LigneFormulaire(nom, deposeParNom, deposeLe);
    }
}

package org.entstage.evaluation.questionnaire;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.entstage.commun.Problemes;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;

/** A form, whatever its versions ask: whom, under which name, and for which placements. */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {

    /** Characters of its name. */
    public static final int LIBELLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;

    @Enumerated(EnumType.STRING)
    private Repondant repondant;

    private String libelle;

    @Column(name = "centre_id")
    private Long centre;

    @Column(name = "code_composante")
    private String composante;

    @Column(name = "code_etape")
    private String etape;

    @Column(name = "type_convention")
    private String typeConvention;

    /** Name of the form with which it came; null for one that was made here. */
    private String livre;

    /** The last number that a code of this form took. */
    @Column(name = "dernier_code")
    private int dernierCode;

    @Column(name = "modifie_le")
    private LocalDateTime modifieLe;

    @Column(name = "modifie_par")
    private String modifiePar;

    protected Questionnaire() {}

    /** @throws org.entstage.commun.RefusMetier without a name, or without who answers */
    Questionnaire(String etablissement, Repondant repondant, String libelle, Ressort ressort, Geste geste) {
        new Problemes().si(repondant == null, "repondant", "commun.obligatoire").refuser();
        this.etablissement = etablissement;
        this.repondant = repondant;
        decrire(libelle, ressort, geste);
    }

    /** One that comes with the application. */
    static Questionnaire livre(String etablissement, FichierQuestionnaire fichier, String livre, LocalDateTime quand) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.etablissement = etablissement;
        questionnaire.repondant = fichier.repondant();
        questionnaire.libelle = fichier.libelle();
        questionnaire.livre = livre;
        questionnaire.dernierCode = Codes.dernier(fichier.contenu());
        questionnaire.modifieLe = quand;
        questionnaire.modifiePar = "";
        return questionnaire;
    }

    /** @throws org.entstage.commun.RefusMetier without a name */
    final void decrire(String libelle, Ressort ressort, Geste geste) {
        String court = libelle == null ? "" : libelle.strip();
        new Problemes()
                .obligatoire("libelle", court)
                .longueur("libelle", court, LIBELLE)
                .refuser();
        this.libelle = court;
        this.centre = ressort.centre();
        this.composante = ressort.composante();
        this.etape = ressort.etape();
        this.typeConvention = ressort.typeConvention();
        noter(geste);
    }

    void noter(Geste geste) {
        modifieLe = geste.quand();
        modifiePar = geste.acteur().nomAffiche();
    }

    /** Codes that no section, question or choice of it had before. */
    Codes codes() {
        return new Codes(dernierCode);
    }

    /**
     * Takes over what a form written elsewhere asks, with its codes.
     *
     * @param autres the codes that were taken there
     */
    ContenuQuestionnaire reprendre(ContenuQuestionnaire contenu, Codes autres) {
        dernierCode = Math.max(dernierCode, Math.max(autres.dernier(), Codes.dernier(contenu)));
        return contenu;
    }

    /** The codes that were taken are never given again. */
    void pris(Codes codes) {
        dernierCode = Math.max(dernierCode, codes.dernier());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String etablissement() {
        return etablissement;
    }

    public Repondant repondant() {
        return repondant;
    }

    public String libelle() {
        return libelle;
    }

    public Ressort ressort() {
        return new Ressort(centre, composante, etape, typeConvention);
    }

    /** Whether it came with the application. */
    public boolean livre() {
        return livre != null;
    }

    LocalDateTime modifieLe() {
        return modifieLe;
    }

    /** Empty for one that nobody touched since it came with the application. */
    String modifiePar() {
        return modifiePar;
    }
}

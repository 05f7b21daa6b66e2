package org.entstage.convention;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.entstage.scolarite.ElementStage;
import org.entstage.scolarite.InscriptionEtape;

/**
 * The curriculum of which the placement is part (L124-3), as it was on the day the convention began; codes are those of
 * the student-record system.
 */
@Embeddable
public class Formation {

    @Column(name = "code_etape")
    private String codeEtape;

    @Column(name = "version_etape")
    private String versionEtape;

    @Column(name = "libelle_etape")
    private String libelleEtape;

    @Column(name = "code_diplome")
    private String codeDiplome;

    @Column(name = "libelle_diplome")
    private String libelleDiplome;

    @Column(name = "code_composante")
    private String codeComposante;

    @Column(name = "libelle_composante")
    private String libelleComposante;

    @Column(name = "libelle_regime")
    private String libelleRegime;

    @Column(name = "formation_continue")
    private boolean formationContinue;

    private boolean cesure;

    @Column(name = "cursus_lmd")
    private String cursusLmd;

    @Column(name = "volume_horaire")
    private BigDecimal volumeHoraire;

    @Column(name = "element_stage")
    private String elementStage;

    @Column(name = "code_element")
    private String codeElement;

    private BigDecimal ects;

    @Column(columnDefinition = "longtext")
    private String finalite;

    @Column(name = "annee_inscription")
    private Integer anneeInscription;

    protected Formation() {}

    /** What the student records say of a registration. */
    static Formation de(InscriptionEtape inscription) {
        Formation formation = new Formation();
        formation.codeEtape = inscription.codeEtape();
        formation.versionEtape = inscription.versionEtape();
        formation.libelleEtape = inscription.libelleEtape();
        formation.codeDiplome = inscription.codeDiplome();
        formation.libelleDiplome = inscription.libelleDiplome();
        formation.codeComposante = inscription.codeComposante();
        formation.libelleComposante = inscription.libelleComposante();
        formation.libelleRegime = inscription.libelleRegime();
        formation.formationContinue = inscription.formationContinue();
        formation.cesure = inscription.cesure();
        formation.cursusLmd = inscription.cursusLmd();
        formation.finalite = inscription.finalite();
        formation.volumeHoraire = inscription.volumeHoraire();
        formation.anneeInscription = inscription.codeEtape() == null ? null : inscription.annee();
        inscription.elementsStage().stream().findFirst().ifPresent(formation::donnerElement);
        return formation;
    }

    private void donnerElement(ElementStage element) {
        codeElement = element.code();
        elementStage = element.libelle();
        ects = element.ects();
    }

    /** Fills what the student records did not know, by hand; what they knew stays. */
    void completer(String libelle, BigDecimal heures, String element, BigDecimal credits) {
        boolean sansLibelle = libelleEtape == null || libelleEtape.equals(codeEtape);
        libelleEtape = sansLibelle && libelle != null ? libelle : libelleEtape;
        volumeHoraire = volumeHoraire == null ? heures : volumeHoraire;
        if (codeElement == null) {
            elementStage = element;
            ects = element == null ? null : credits;
        }
    }

    public String codeEtape() {
        return codeEtape;
    }

    public String versionEtape() {
        return versionEtape;
    }

    public String libelleEtape() {
        return libelleEtape;
    }

    public String libelleDiplome() {
        return libelleDiplome;
    }

    public String codeComposante() {
        return codeComposante;
    }

    public String libelleComposante() {
        return libelleComposante;
    }

    public String libelleRegime() {
        return libelleRegime;
    }

    public boolean formationContinue() {
        return formationContinue;
    }

    public boolean cesure() {
        return cesure;
    }

    /** First calendar year of the registration; null when the curriculum was typed by hand. */
    Integer anneeInscription() {
        return anneeInscription;
    }

    /** Code of the teaching unit in the student records; null where they know none. */
    public String codeElement() {
        return codeElement;
    }

    /** What the diploma leads to, "Professionnelle"; null where the records do not say. */
    public String finalite() {
        return finalite;
    }

    public String cursusLmd() {
        return cursusLmd;
    }

    /** Teaching hours of a year, placement not included (D124-2); null when nobody knows. */
    public BigDecimal volumeHoraire() {
        return volumeHoraire;
    }

    /** Title of the teaching unit that gives the placement, or null. */
    public String elementStage() {
        return elementStage;
    }

    public BigDecimal ects() {
        return ects;
    }
}

package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import org.entstage.commun.Texte;
import org.entstage.convention.regles.Declarations;
import org.entstage.convention.regles.Risque;

/**
 * The declarations as the convention keeps them. Texts stand outside the row: MariaDB bounds the width of all columns
 * together.
 */
@Embeddable
class DeclarationsEcrites {

    @Column(name = "assurance_du")
    private LocalDate assuranceDu;

    @Column(name = "assurance_au")
    private LocalDate assuranceAu;

    private Boolean assistance;

    @Column(columnDefinition = "longtext")
    private String poste;

    @Column(name = "aucune_tache_dangereuse")
    private Boolean aucuneTacheDangereuse;

    @Column(name = "fiche_pays")
    private Boolean fichePays;

    @Enumerated(EnumType.STRING)
    private Risque risque;

    @Column(name = "accord_presidence")
    private Boolean accordPresidence;

    @Column(name = "accord_cesure")
    private Boolean accordCesure;

    @Column(name = "semestres_cesure")
    private Integer semestresCesure;

    @Column(name = "deja_en_cesure")
    private Boolean dejaEnCesure;

    @Column(name = "dernier_semestre")
    private Boolean dernierSemestre;

    @Column(name = "derogation_recteur")
    private Boolean derogationRecteur;

    @Column(name = "heures_presentiel")
    private BigDecimal heuresPresentiel;

    @Column(name = "remunere_par_organisme")
    private Boolean remunereParOrganisme;

    @Column(name = "autre_contrat")
    private Boolean autreContrat;

    @Column(name = "parente_tuteur")
    private Boolean parenteTuteur;

    @Column(name = "presence_de_nuit")
    private Boolean presenceDeNuit;

    @Column(name = "motif_stage", columnDefinition = "longtext")
    private String motif;

    private String origine;

    @Column(name = "temps_travail")
    private String tempsTravail;

    @Column(name = "nature_travail")
    private String nature;

    private String validation;

    @Column(name = "langue_convention")
    private String langue;

    @Column(name = "accompagnement_cesure", columnDefinition = "longtext")
    private String accompagnementCesure;

    protected DeclarationsEcrites() {}

    /** What the groups that are asked say now; the others stay. */
    void remplacer(SaisieDeclarations saisie, DeclarationsDemandees demandees) {
        Declarations dites = saisie.declarations();
        decrire(saisie);
        assuranceDu = dites.assuranceDu();
        assuranceAu = dites.assuranceAu();
        poste = Texte.ouNul(dites.poste());
        aucuneTacheDangereuse = dites.aucuneTacheDangereuse();
        remunereParOrganisme = dites.remunereParOrganisme();
        autreContrat = dites.autreContrat();
        parenteTuteur = dites.parenteTuteur();
        presenceDeNuit = dites.presenceDeNuit();
        motif = Texte.ouNul(dites.motif());
        if (demandees.assistance()) {
            assistance = dites.assistance();
        }
        if (demandees.cesure()) {
            dejaEnCesure = dites.dejaEnCesure();
            accompagnementCesure = saisie.accompagnementCesure();
        }
        if (demandees.etranger()) {
            langue = saisie.langue();
        }
        if (demandees.centre()) {
            decider(dites, demandees);
        }
    }

    /** What a certificate of civil liability says. */
    void assurer(LocalDate du, LocalDate au) {
        assuranceDu = du;
        assuranceAu = au;
    }

    private void decrire(SaisieDeclarations saisie) {
        origine = saisie.origine();
        tempsTravail = saisie.tempsTravail();
        nature = saisie.nature();
        validation = saisie.validation();
    }

    /** What only the centre says. */
    private void decider(Declarations dites, DeclarationsDemandees demandees) {
        if (demandees.etranger()) {
            fichePays = dites.fichePays();
            risque = dites.risque();
            accordPresidence = dites.accordPresidence();
        }
        if (demandees.cesure()) {
            accordCesure = dites.accordCesure();
            semestresCesure = dites.semestresCesure();
            dernierSemestre = dites.dernierSemestre();
        }
        if (demandees.enseignement()) {
            derogationRecteur = dites.derogationRecteur();
            heuresPresentiel = dites.heuresPresentiel();
        }
    }

    SaisieDeclarations saisie() {
        return new SaisieDeclarations(
                valeurs(), origine, tempsTravail, nature, validation, langue, accompagnementCesure);
    }

    private Declarations valeurs() {
        return new Declarations(
                assuranceDu,
                assuranceAu,
                assistance,
                poste,
                aucuneTacheDangereuse,
                fichePays,
                risque,
                accordPresidence,
                accordCesure,
                semestresCesure,
                dejaEnCesure,
                dernierSemestre,
                derogationRecteur,
                heuresPresentiel,
                remunereParOrganisme,
                autreContrat,
                parenteTuteur,
                presenceDeNuit,
                motif);
    }
}

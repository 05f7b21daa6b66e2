package org.entstage.stage.saisie;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.regles.Declarations;
import org.entstage.convention.regles.Risque;

/** What somebody declares beside the description of a placement; everything may stay empty. */
public class PrecisionsForm {

    LocalDate assuranceDu;
    LocalDate assuranceAu;
    Boolean assistance;
    Boolean autreContrat;
    Boolean remunereParOrganisme;
    Boolean parenteTuteur;
    Boolean dejaEnCesure;

    @Size(max = 150)
    String poste;

    @Size(max = 500)
    String motif;

    Boolean aucuneTacheDangereuse;
    Boolean presenceDeNuit;

    @Size(max = 20)
    String origine;

    @Size(max = 20)
    String tempsTravail;

    @Size(max = 20)
    String nature;

    @Size(max = 20)
    String validation;

    @Size(max = 20)
    String langue;

    @Size(max = 1000)
    String accompagnementCesure;

    Risque risque;
    Boolean fichePays;
    Boolean accordPresidence;
    Boolean accordCesure;

    @Min(0)
    @Max(20)
    Integer semestresCesure;

    Boolean dernierSemestre;
    Boolean derogationRecteur;

    @Digits(integer = 4, fraction = 2)
    BigDecimal heuresPresentiel;

    static PrecisionsForm de(SaisieDeclarations connues) {
        PrecisionsForm form = new PrecisionsForm();
        form.reprendre(connues.declarations());
        form.origine = connues.origine();
        form.tempsTravail = connues.tempsTravail();
        form.nature = connues.nature();
        form.validation = connues.validation();
        form.langue = connues.langue();
        form.accompagnementCesure = connues.accompagnementCesure();
        return form;
    }

    private void reprendre(Declarations connues) {
        assuranceDu = connues.assuranceDu();
        assuranceAu = connues.assuranceAu();
        assistance = connues.assistance();
        autreContrat = connues.autreContrat();
        remunereParOrganisme = connues.remunereParOrganisme();
        parenteTuteur = connues.parenteTuteur();
        dejaEnCesure = connues.dejaEnCesure();
        poste = connues.poste();
        motif = connues.motif();
        aucuneTacheDangereuse = connues.aucuneTacheDangereuse();
        presenceDeNuit = connues.presenceDeNuit();
        risque = connues.risque();
        fichePays = connues.fichePays();
        accordPresidence = connues.accordPresidence();
        accordCesure = connues.accordCesure();
        semestresCesure = connues.semestresCesure();
        dernierSemestre = connues.dernierSemestre();
        derogationRecteur = connues.derogationRecteur();
        heuresPresentiel = connues.heuresPresentiel();
    }

    SaisieDeclarations saisie() {
        Declarations declarations = new Declarations(
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
        return new SaisieDeclarations(
                declarations, origine, tempsTravail, nature, validation, langue, accompagnementCesure);
    }
}

package org.entstage.stage.saisie;

import java.math.BigDecimal;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Size;
import org.entstage.convention.AvantagesOfferts;
import org.entstage.convention.ClausesDuStage;
import org.entstage.convention.FraisRembourses;
import org.entstage.convention.Restauration;
import org.entstage.convention.Teletravail;
import org.entstage.gratification.UniteGratification;

/** What the parties agree beside subject, dates and pay. */
public abstract class ClausesForm extends ContenuForm {

    @Size(max = 1000)
    String presenceExceptionnelle;

    @Size(max = 1000)
    String remarqueHoraires;

    @Digits(integer = 1, fraction = 1)
    BigDecimal teletravailJours;

    @Size(max = 300)
    String teletravailLieu;

    @Size(max = 1000)
    String teletravailModalites;

    @Size(max = 1000)
    String conges;

    @Size(max = 1000)
    String modalitesSuivi;

    Restauration restauration;

    @Digits(integer = 4, fraction = 2)
    BigDecimal partRepas;

    @Digits(integer = 3, fraction = 2)
    BigDecimal partTransport;

    @Size(max = 1000)
    String avantages;

    @Size(max = 1000)
    String frais;

    @Digits(integer = 8, fraction = 2)
    BigDecimal fraisMontant;

    UniteGratification fraisUnite;

    Boolean reglementApplicable;

    @Size(max = 1000)
    String reglementInterieur;

    @Size(max = 300)
    String assurance;

    void reprendre(ClausesDuStage connues) {
        presenceExceptionnelle = connues.presenceExceptionnelle();
        remarqueHoraires = connues.remarqueHoraires();
        teletravailJours = connues.teletravail().jours();
        teletravailLieu = connues.teletravail().lieu();
        teletravailModalites = connues.teletravail().modalites();
        conges = connues.conges();
        modalitesSuivi = connues.modalitesSuivi();
        restauration = connues.offerts().restauration();
        partRepas = connues.offerts().partRepas();
        partTransport = connues.offerts().partTransport();
        avantages = connues.avantages();
        frais = connues.frais().modalites();
        fraisMontant = connues.frais().montant();
        fraisUnite = connues.frais().unite() == null
                ? UniteGratification.MOIS
                : connues.frais().unite();
        reglementApplicable = connues.reglementApplicable();
        reglementInterieur = connues.reglementInterieur();
        assurance = connues.assurance();
    }

    ClausesDuStage clauses() {
        return new ClausesDuStage(
                presenceExceptionnelle,
                remarqueHoraires,
                new Teletravail(teletravailJours, teletravailLieu, teletravailModalites),
                conges,
                modalitesSuivi,
                new AvantagesOfferts(restauration, partRepas, partTransport),
                avantages,
                new FraisRembourses(frais, fraisMontant, fraisUnite),
                reglementApplicable,
                reglementInterieur,
                assurance);
    }
}

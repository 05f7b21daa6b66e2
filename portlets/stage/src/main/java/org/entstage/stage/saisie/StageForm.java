package org.entstage.stage.saisie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.DecimalMax;
import javax.validation.constraints.DecimalMin;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.SaisieStage;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.Interruption;
import org.entstage.presence.SemaineType;

/** Subject, dates, hours and pay of a placement. */
public class StageForm {

    static final String MINIMUM = "MINIMUM";
    static final String MONTANT = "MONTANT";
    static final String AUCUNE = "AUCUNE";

    /** Empty rows that the form offers below the interruptions it has. */
    private static final int LIGNES_LIBRES = 2;

    @Size(max = 20)
    String type;

    @Size(max = 20)
    String theme;

    @Size(max = 500)
    String sujet;

    @Size(max = 10_000)
    String activites;

    @Size(max = 10_000)
    String competences;

    LocalDate debut;
    LocalDate fin;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal lundi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal mardi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal mercredi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal jeudi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal vendredi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal samedi;

    @Digits(integer = 2, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("24")
    BigDecimal dimanche;

    @Valid
    @Size(max = 22)
    List<InterruptionForm> interruptions = new ArrayList<>();

    /** {@code MINIMUM}: the legal minimum when one is due; {@code MONTANT}: an agreed amount; {@code AUCUNE}. */
    @Pattern(regexp = MINIMUM + "|" + MONTANT + "|" + AUCUNE)
    String gratification;

    @Digits(integer = 8, fraction = 2)
    BigDecimal montant;

    UniteGratification unite;

    @Size(max = 20)
    String modePaiement;

    @Size(max = 1000)
    String presenceExceptionnelle;

    @Size(max = 1000)
    String conges;

    @Size(max = 1000)
    String modalitesSuivi;

    @Size(max = 1000)
    String avantages;

    @Size(max = 1000)
    String reglementInterieur;

    @Size(max = 300)
    String assurance;

    static StageForm de(SaisieStage connu) {
        StageForm form = new StageForm();
        form.decrire(connu);
        form.planifier(connu.semaine());
        connu.interruptions().forEach(i -> form.interruptions.add(InterruptionForm.de(i)));
        for (int i = 0; i < LIGNES_LIBRES; i++) {
            form.interruptions.add(new InterruptionForm());
        }
        return form;
    }

    private void decrire(SaisieStage connu) {
        type = connu.type();
        theme = connu.theme();
        sujet = connu.sujet();
        activites = connu.activites();
        competences = connu.competences();
        debut = connu.debut();
        fin = connu.fin();
        gratification = !connu.gratifie() ? AUCUNE : connu.montant() == null ? MINIMUM : MONTANT;
        montant = connu.montant();
        unite = connu.unite() == null ? UniteGratification.MOIS : connu.unite();
        modePaiement = connu.modePaiement();
        presenceExceptionnelle = connu.presenceExceptionnelle();
        conges = connu.conges();
        modalitesSuivi = connu.modalitesSuivi();
        avantages = connu.avantages();
        reglementInterieur = connu.reglementInterieur();
        assurance = connu.assurance();
    }

    private void planifier(SemaineType semaine) {
        lundi = semaine.lundi();
        mardi = semaine.mardi();
        mercredi = semaine.mercredi();
        jeudi = semaine.jeudi();
        vendredi = semaine.vendredi();
        samedi = semaine.samedi();
        dimanche = semaine.dimanche();
    }

    /**
     * An agreed amount that is not said would silently become the legal minimum.
     *
     * @throws RefusMetier when an agreed amount was chosen and none was typed
     */
    void exigerMontant() {
        if (MONTANT.equals(gratification) && montant == null) {
            throw new RefusMetier(Probleme.auChamp("montant", "commun.obligatoire"));
        }
    }

    SaisieStage saisie() {
        BigDecimal convenu = MONTANT.equals(gratification) ? montant : null;
        return new SaisieStage(
                type,
                theme,
                sujet,
                activites,
                competences,
                debut,
                fin,
                new SemaineType(lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche),
                periodesInterrompues(),
                presenceExceptionnelle,
                conges,
                modalitesSuivi,
                avantages,
                reglementInterieur,
                assurance,
                !AUCUNE.equals(gratification),
                convenu,
                convenu == null ? null : unite,
                modePaiement);
    }

    private List<Interruption> periodesInterrompues() {
        return interruptions.stream()
                .filter(InterruptionForm::remplie)
                .map(InterruptionForm::interruption)
                .toList();
    }
}

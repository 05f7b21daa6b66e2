package org.entstage.stage.avenant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ContenuEffectif;
import org.entstage.convention.FicheAvenant;
import org.entstage.convention.FicheReferent;
import org.entstage.convention.NatureAvenant;
import org.entstage.convention.RemunerationPrevue;
import org.entstage.convention.SaisieAvenant;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SaisieStage;
import org.entstage.gratification.UniteGratification;
import org.entstage.stage.saisie.InterruptionForm;
import org.entstage.stage.saisie.LignesDHoraires;
import org.entstage.stage.saisie.PeriodeForm;
import org.entstage.stage.saisie.SemaineForm;

/** What an avenant says; only the parts that it is to change are on the page and read. */
public class AvenantForm extends SemaineForm {

    static final String MINIMUM = "MINIMUM";
    static final String MONTANT = "MONTANT";
    static final String AUCUNE = "AUCUNE";

    private static final int LIGNES = 22;
    private static final String AJOUTER = "ajouter-";

    @Size(max = 20)
    List<@Size(max = 20) String> natures = new ArrayList<>();

    LocalDate effet;

    LocalDate rupture;

    @Size(max = 2000)
    String motif;

    boolean embauche;

    LocalDate debut;
    LocalDate fin;

    /** Whether the hours of the week change too. */
    boolean autresHeures;

    /** Weekly patterns with dates, beside that of every week. */
    @Valid
    @Size(max = LIGNES)
    List<PeriodeForm> periodes = new ArrayList<>();

    /** Times without presence, the empty rows too. */
    @Valid
    @Size(max = LIGNES)
    List<InterruptionForm> interruptions = new ArrayList<>();

    /** The button that was pressed: another row is asked for before anything is kept. */
    @Size(max = 30)
    String suivant;

    @Size(max = 2000)
    String absenceMotif;

    @Size(max = 150)
    String service;

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    @Pattern(regexp = "[A-Z]{2}")
    String pays;

    @Pattern(regexp = "M\\.|Mme")
    String tuteurCivilite;

    @Size(max = 100)
    String tuteurNom;

    @Size(max = 100)
    String tuteurPrenom;

    @Size(max = 150)
    String tuteurFonction;

    @Size(max = 254)
    String tuteurCourriel;

    @Size(max = 30)
    String tuteurTelephone;

    /** Words to find a teacher by. */
    @Size(max = 100)
    String referent;

    /** Account of the teacher who was chosen. */
    @Size(max = 100)
    String choisi;

    @Size(max = 500)
    String sujet;

    @Size(max = 10_000)
    String activites;

    @Size(max = 10_000)
    String competences;

    /** {@code MINIMUM}: the legal minimum when one is due; {@code MONTANT}: an agreed amount; {@code AUCUNE}. */
    @Pattern(regexp = MINIMUM + "|" + MONTANT + "|" + AUCUNE)
    String gratification;

    @Digits(integer = 8, fraction = 2)
    BigDecimal montant;

    UniteGratification unite;

    @Size(max = 20)
    String modePaiement;

    @Size(max = 1000)
    String conges;

    @Size(max = 10_000)
    String texte;

    /** A new one: what the convention says now is where to start from. */
    static AvenantForm nouvelle(Set<NatureAvenant> natures, ContenuEffectif present) {
        AvenantForm form = de(present);
        natures.forEach(nature -> form.natures.add(nature.name()));
        form.tuteurCivilite = null;
        form.tuteurNom = null;
        form.tuteurPrenom = null;
        form.tuteurFonction = null;
        form.tuteurCourriel = null;
        form.tuteurTelephone = null;
        form.interruptions.add(new InterruptionForm());
        return form;
    }

    /** One that was written before. */
    static AvenantForm de(FicheAvenant avenant, Set<NatureAvenant> natures) {
        SaisieAvenant saisie = avenant.saisie();
        AvenantForm form = de(new ContenuEffectif(
                avenant.apres().stage(), avenant.apres().lieu(), avenant.apres().referent()));
        natures.forEach(nature -> form.natures.add(nature.name()));
        form.effet = saisie.effet();
        form.autresHeures = saisie.semaine() != null;
        form.texte = saisie.texte();
        if (saisie.rupture() != null) {
            form.rupture = saisie.rupture().date();
            form.motif = saisie.rupture().motif();
            form.embauche = saisie.rupture().embauche();
        }
        if (saisie.absence() != null) {
            saisie.absence().plages().forEach(plage -> form.interruptions.add(InterruptionForm.de(plage)));
            form.absenceMotif = saisie.absence().motif();
        }
        form.interruptions.add(new InterruptionForm());
        if (saisie.referent() != null) {
            form.choisi = saisie.referent().login();
            form.referent = saisie.referent().nom();
        }
        return form;
    }

    private static AvenantForm de(ContenuEffectif present) {
        AvenantForm form = new AvenantForm();
        SaisieStage stage = present.stage();
        SaisieLieu lieu = present.lieu();
        form.debut = stage.debut();
        form.fin = stage.fin();
        form.planifier(stage.semaine());
        stage.horaires().periodes().forEach(periode -> form.periodes.add(PeriodeForm.de(periode)));
        form.service = lieu.service();
        form.voie = lieu.voie();
        form.complement = lieu.complement();
        form.codePostal = lieu.codePostal();
        form.commune = lieu.commune();
        form.pays = lieu.pays();
        form.tuteurCivilite = lieu.tuteurCivilite();
        form.tuteurNom = lieu.tuteurNom();
        form.tuteurPrenom = lieu.tuteurPrenom();
        form.tuteurFonction = lieu.tuteurFonction();
        form.tuteurCourriel = lieu.tuteurCourriel();
        form.tuteurTelephone = lieu.tuteurTelephone();
        form.sujet = stage.sujet();
        form.activites = stage.activites();
        form.competences = stage.competences();
        form.gratification = !stage.gratifie() ? AUCUNE : stage.montant() == null ? MINIMUM : MONTANT;
        form.montant = stage.montant();
        form.unite = stage.unite() == null ? UniteGratification.MOIS : stage.unite();
        form.modePaiement = stage.modePaiement();
        form.conges = stage.conges();
        return form;
    }

    /** Those of these names that exist, in their order. */
    static Set<NatureAvenant> natures(List<String> noms) {
        EnumSet<NatureAvenant> lues = EnumSet.noneOf(NatureAvenant.class);
        Stream.of(NatureAvenant.values())
                .filter(nature -> noms != null && noms.contains(nature.name()))
                .forEach(lues::add);
        return lues;
    }

    Set<NatureAvenant> natures() {
        return natures(natures);
    }

    /** Whether a teacher is looked for and none is chosen yet. */
    boolean cherche() {
        return natures().contains(NatureAvenant.REFERENT) && choisi == null && referent != null;
    }

    /** Whether the button that was pressed asks for another row, and not to keep anything. */
    boolean resteOuvert() {
        return suivant != null && suivant.startsWith(AJOUTER);
    }

    /** Adds the empty row that was asked for; the page puts the focus there. */
    void ajouterLaLigneDemandee() {
        switch (suivant == null ? "" : suivant) {
            case AJOUTER + "periodes" -> {
                autresHeures = true;
                periodes.add(new PeriodeForm());
            }
            case AJOUTER + "interruptions" -> interruptions.add(new InterruptionForm());
            default -> {}
        }
    }

    /** @throws RefusMetier when an amount or the dates of a pattern are not said */
    void exigerComplete() {
        Problemes problemes = new Problemes()
                .si(
                        natures().contains(NatureAvenant.GRATIFICATION)
                                && MONTANT.equals(gratification)
                                && montant == null,
                        "montant",
                        "commun.obligatoire");
        if (natures().contains(NatureAvenant.PERIODE) && autresHeures) {
            LignesDHoraires.exigerDatees(periodes, problemes);
        }
        problemes.refuser();
    }

    /** What the domain says of rows, at the rows of the page. */
    RefusMetier aSaPlace(RefusMetier refus) {
        return LignesDHoraires.aLeurPlace(
                refus,
                Map.of(
                        "periodes",
                        LignesDHoraires.dePeriodes(periodes),
                        "interruptions",
                        LignesDHoraires.dAbsences(interruptions)));
    }

    /** @param presente what the host pays now: what the form does not ask stays */
    SaisieAvenant saisie(RemunerationPrevue presente) {
        return new SaisieAvenant(
                natures(),
                effet,
                new SaisieAvenant.Rupture(rupture, motif, embauche),
                debut,
                fin,
                autresHeures ? semaine() : null,
                autresHeures ? LignesDHoraires.periodes(periodes) : null,
                new SaisieAvenant.Absence(LignesDHoraires.absences(interruptions), absenceMotif),
                new SaisieLieu(
                        service,
                        voie,
                        complement,
                        codePostal,
                        commune,
                        pays,
                        tuteurCivilite,
                        tuteurNom,
                        tuteurPrenom,
                        tuteurFonction,
                        tuteurCourriel,
                        tuteurTelephone),
                choisi == null ? null : new FicheReferent(choisi, null, null, null, null, null),
                sujet,
                activites,
                competences,
                remuneration(presente),
                conges,
                texte);
    }

    private RemunerationPrevue remuneration(RemunerationPrevue presente) {
        BigDecimal convenu = MONTANT.equals(gratification) ? montant : null;
        return new RemunerationPrevue(
                !AUCUNE.equals(gratification),
                convenu,
                convenu == null ? null : unite,
                convenu == null ? null : presente.base(),
                presente.devise(),
                presente.versement(),
                modePaiement,
                presente.minimumConventionnel());
    }
}

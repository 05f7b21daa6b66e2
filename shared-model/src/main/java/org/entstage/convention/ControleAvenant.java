package org.entstage.convention;

import static org.entstage.convention.NatureAvenant.AUTRE;
import static org.entstage.convention.NatureAvenant.CONGES;
import static org.entstage.convention.NatureAvenant.GRATIFICATION;
import static org.entstage.convention.NatureAvenant.INTERRUPTION;
import static org.entstage.convention.NatureAvenant.LIEU;
import static org.entstage.convention.NatureAvenant.PERIODE;
import static org.entstage.convention.NatureAvenant.REFERENT;
import static org.entstage.convention.NatureAvenant.RUPTURE;
import static org.entstage.convention.NatureAvenant.SUJET;
import static org.entstage.convention.NatureAvenant.TUTEUR;

import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;

/** Whether what an avenant says is complete and makes sense beside what the convention says. */
final class ControleAvenant {

    private static final int TEXTE = 2000;
    private static final int TEXTE_LONG = 10_000;

    private final SaisieAvenant saisie;
    private final ContenuEffectif present;
    private final Problemes problemes = new Problemes();

    private ControleAvenant(SaisieAvenant saisie, ContenuEffectif present) {
        this.saisie = saisie;
        this.present = present;
    }

    /** @throws org.entstage.commun.RefusMetier with everything that is wrong */
    static void exiger(SaisieAvenant saisie, ContenuEffectif present) {
        ControleAvenant controle = new ControleAvenant(saisie, present);
        controle.parts();
        controle.problemes.refuser();
        controle.resultat();
        controle.problemes.refuser();
    }

    private void parts() {
        problemes
                .si(saisie.natures().isEmpty(), "natures", "avenant.natures.aucune")
                .si(
                        saisie.change(RUPTURE) && (saisie.change(PERIODE) || saisie.change(INTERRUPTION)),
                        "natures",
                        "avenant.rupture.autresDates")
                .longueur("texte", saisie.texte(), TEXTE_LONG);
        rupture();
        dates();
        absence();
        if (saisie.change(LIEU)) {
            problemes.obligatoire("commune", saisie.lieu().commune());
        }
        if (saisie.change(TUTEUR)) {
            problemes
                    .obligatoire("tuteurNom", saisie.lieu().tuteurNom())
                    .obligatoire("tuteurPrenom", saisie.lieu().tuteurPrenom());
        }
        problemes.si(saisie.change(REFERENT) && saisie.referent() == null, "referent", "commun.obligatoire");
        obligatoire(SUJET, "sujet", saisie.sujet());
        obligatoire(CONGES, "conges", saisie.conges());
        obligatoire(AUTRE, "texte", saisie.texte());
        if (saisie.change(GRATIFICATION) && saisie.remuneration() == null) {
            problemes.ajouter("montant", "commun.obligatoire");
        }
    }

    private void obligatoire(NatureAvenant nature, String champ, String valeur) {
        if (saisie.change(nature)) {
            problemes.obligatoire(champ, valeur);
        }
    }

    private void rupture() {
        if (!saisie.change(RUPTURE)) {
            return;
        }
        LocalDate date = saisie.rupture().date();
        LocalDate debut = present.stage().debut();
        LocalDate fin = present.stage().fin();
        problemes
                .si(date == null, "rupture", "commun.obligatoire")
                .si(
                        date != null && (date.isBefore(debut) || !date.isBefore(fin)),
                        "rupture",
                        "avenant.rupture.dehors",
                        debut,
                        fin)
                .obligatoire("motif", saisie.rupture().motif())
                .longueur("motif", saisie.rupture().motif(), TEXTE);
    }

    private void dates() {
        if (saisie.change(PERIODE)) {
            problemes
                    .si(saisie.debut() == null, "debut", "commun.obligatoire")
                    .si(saisie.fin() == null, "fin", "commun.obligatoire");
        }
    }

    private void absence() {
        if (!saisie.change(INTERRUPTION)) {
            return;
        }
        SaisieAvenant.Absence absence = saisie.absence();
        problemes
                .si(absence.debut() == null, "absenceDebut", "commun.obligatoire")
                .si(absence.fin() == null, "absenceFin", "commun.obligatoire")
                .longueur("absenceMotif", absence.motif(), TEXTE);
        if (absence.debut() != null && absence.fin() != null) {
            LocalDate debut =
                    saisie.change(PERIODE) ? saisie.debut() : present.stage().debut();
            LocalDate fin =
                    saisie.change(PERIODE) ? saisie.fin() : present.stage().fin();
            problemes
                    .si(absence.fin().isBefore(absence.debut()), "absenceFin", "convention.fin.avantDebut")
                    .si(debut != null && absence.debut().isBefore(debut), "absenceDebut", "convention.periode.avant")
                    .si(fin != null && absence.fin().isAfter(fin), "absenceFin", "convention.periode.apres");
        }
    }

    private void resultat() {
        ContenuEffectif apres = saisie.appliquer(present);
        boolean rien = !saisie.change(AUTRE) && apres.equals(present);
        problemes.si(rien, "natures", "avenant.rien");
        for (Probleme probleme : apres.stage().problemes().trouves()) {
            problemes.ajouter(
                    champ(probleme.champ()),
                    probleme.cle(),
                    probleme.arguments().toArray(java.io.Serializable[]::new));
        }
        if (saisie.change(LIEU) || saisie.change(TUTEUR)) {
            for (Probleme probleme : apres.lieu().problemes().trouves()) {
                problemes.ajouter(
                        probleme.champ(), probleme.cle(), probleme.arguments().toArray(java.io.Serializable[]::new));
            }
        }
    }

    /** Rows of the plan have no field on this form: what is wrong with them is told at what moved them. */
    private String champ(String connu) {
        if (!connu.contains("[")) {
            return connu;
        }
        return saisie.change(INTERRUPTION) ? "absenceDebut" : "fin";
    }
}

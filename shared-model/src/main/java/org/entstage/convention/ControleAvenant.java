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
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;

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
        lignes();
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
        if (saisie.change(INTERRUPTION)) {
            problemes
                    .si(saisie.absence().plages().isEmpty(), "interruptions[0].debut", "commun.obligatoire")
                    .longueur("absenceMotif", saisie.absence().motif(), TEXTE);
        }
    }

    /** What lies outside the placement would be cut off in silence. */
    private void lignes() {
        LocalDate debut =
                saisie.change(PERIODE) ? saisie.debut() : present.stage().debut();
        LocalDate fin = saisie.change(PERIODE) ? saisie.fin() : present.stage().fin();
        if (saisie.change(INTERRUPTION)) {
            for (int i = 0; i < saisie.absence().plages().size(); i++) {
                Interruption plage = saisie.absence().plages().get(i);
                dedans("interruptions[" + i + "].", plage.debut(), plage.fin(), debut, fin);
            }
        }
        if (saisie.change(PERIODE) && saisie.semaine() != null) {
            for (int i = 0; i < saisie.periodes().size(); i++) {
                PeriodeHoraire periode = saisie.periodes().get(i);
                dedans("periodes[" + i + "].", periode.debut(), periode.fin(), debut, fin);
            }
        }
    }

    private void dedans(String ligne, LocalDate premier, LocalDate dernier, LocalDate debut, LocalDate fin) {
        problemes
                .si(debut != null && premier.isBefore(debut), ligne + "debut", "convention.periode.avant")
                .si(fin != null && dernier.isAfter(fin), ligne + "fin", "convention.periode.apres");
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

    /** Rows of the plan that this form does not show are told at what moved them. */
    private String champ(String connu) {
        if (connu.startsWith("interruptions[") && saisie.change(INTERRUPTION)) {
            int rang = Integer.parseInt(connu.substring(connu.indexOf('[') + 1, connu.indexOf(']')))
                    - present.stage().interruptions().size();
            return rang < 0 ? "fin" : "interruptions[" + rang + connu.substring(connu.indexOf(']'));
        }
        if (connu.startsWith("periodes[") && saisie.change(PERIODE) && saisie.semaine() != null) {
            return connu;
        }
        return !connu.contains("[") ? connu : saisie.change(INTERRUPTION) ? "interruptions[0].debut" : "fin";
    }
}

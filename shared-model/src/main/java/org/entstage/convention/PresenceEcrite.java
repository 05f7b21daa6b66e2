package org.entstage.convention;

import static org.entstage.commun.Ecriture.date;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.commun.Ecriture;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursConvention.JourDeSemaine;
import org.entstage.convention.document.ValeursConvention.Presence;
import org.entstage.convention.document.ValeursConvention.Semaine;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.Mensualite;
import org.entstage.gratification.ModeVersement;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.DureeEnToutesLettres;
import org.entstage.presence.Interruption;
import org.entstage.presence.SemaineType;

/** Days, hours and payments of a convention as its document says them (D124-4, 5°, 6°, 8° and 10°). */
final class PresenceEcrite {

    private final Locale langue;

    PresenceEcrite(Locale langue) {
        this.langue = langue;
    }

    Presence presence(FicheConvention fiche) {
        SaisieStage stage = fiche.stage();
        HorairesPrevus horaires = stage.horaires();
        return new Presence(
                date(stage.debut(), langue),
                date(stage.fin(), langue),
                fiche.heures() == null ? null : DureeEnToutesLettres.ecrire(fiche.heures(), langue),
                null,
                horaires.parJours() ? List.of() : semaines(horaires),
                horaires.parJours(),
                horaires.jours().entrySet().stream()
                        .map(jour -> texte(
                                "jour",
                                date(jour.getKey(), langue),
                                DureeEnToutesLettres.heures(jour.getValue(), langue)))
                        .toList(),
                !stage.interruptions().isEmpty(),
                absences(stage.interruptions()),
                horaires.feriesTravailles().stream()
                        .map(jour -> date(jour, langue))
                        .collect(Collectors.joining(", ")),
                stage.presenceExceptionnelle());
    }

    /** Planned leave and whether it is paid; null for none. */
    String conges(HorairesPrevus horaires) {
        return horaires.conges().isEmpty()
                ? null
                : texte(
                        horaires.congesPayes() ? "conges.payes" : "conges.nonPayes",
                        String.join(", ", absences(horaires.conges())));
    }

    /** How the pay is spread; with the amounts where the legal minimum is paid. Null where nobody said. */
    String versement(SaisieStage stage, Gratification legale) {
        ModeVersement mode = stage.remuneration().versement();
        if (mode == null || !stage.gratifie()) {
            return null;
        }
        String seul = texte("versement." + mode);
        boolean auMinimum = stage.montant() == null && legale != null && legale.due() && legale.comparable();
        return auMinimum
                ? texte(
                        "versement.montants",
                        seul,
                        legale.versements(mode).stream().map(this::mensualite).collect(Collectors.joining(", ")))
                : seul;
    }

    private String mensualite(Mensualite versement) {
        return versement.mois().format(DateTimeFormatter.ofPattern("MMM yyyy", Ecriture.langue(langue))) + " "
                + Ecriture.montant(versement.montant(), langue);
    }

    private List<Semaine> semaines(HorairesPrevus horaires) {
        List<Semaine> semaines = new ArrayList<>();
        semaines.add(semaine(null, horaires.semaine()));
        horaires.periodes()
                .forEach(periode -> semaines.add(semaine(
                        texte("periode", date(periode.debut(), langue), date(periode.fin(), langue)),
                        periode.semaine())));
        return semaines;
    }

    private Semaine semaine(String periode, SemaineType semaine) {
        return new Semaine(periode, jours(semaine), DureeEnToutesLettres.heures(semaine.total(), langue));
    }

    private List<JourDeSemaine> jours(SemaineType semaine) {
        return Stream.of(DayOfWeek.values())
                .filter(jour -> semaine.heures(jour).signum() > 0)
                .map(jour -> new JourDeSemaine(
                        jour.getDisplayName(TextStyle.FULL, Ecriture.langue(langue)),
                        DureeEnToutesLettres.heures(semaine.heures(jour), langue)))
                .toList();
    }

    private List<String> absences(List<Interruption> absences) {
        return absences.stream().map(this::absence).toList();
    }

    /** Halves of days are said only where they are halves. */
    private String absence(Interruption absence) {
        String premier = date(absence.debut(), langue);
        String dernier = date(absence.fin(), langue);
        boolean entieres = absence.debutDemi() == DemiJournee.MATIN && absence.finDemi() == DemiJournee.APRES_MIDI;
        boolean unJour = absence.debut().equals(absence.fin());
        if (entieres) {
            return unJour ? texte("interruption.journee", premier) : texte("interruption.journees", premier, dernier);
        }
        return unJour
                ? texte("interruption.demi", premier, texte(absence.debutDemi().name()))
                : texte(
                        "interruption",
                        premier,
                        texte(absence.debutDemi().name()),
                        dernier,
                        texte(absence.finDemi().name()));
    }

    private String texte(String cle, Object... valeurs) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue, valeurs);
    }
}

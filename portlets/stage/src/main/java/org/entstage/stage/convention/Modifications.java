package org.entstage.stage.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.convention.ApercuDAvenant;
import org.entstage.convention.ContenuEffectif;
import org.entstage.convention.FicheReferent;
import org.entstage.convention.HorairesPrevus;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SaisieStage;
import org.entstage.gratification.Gratification;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Old and new values of an avenant as people read them. */
@Component
public class Modifications {

    private final Lectures lectures;
    private final Listes listes;
    private final MessageSource messages;

    Modifications(Lectures lectures, Listes listes, MessageSource messages) {
        this.lectures = lectures;
        this.listes = listes;
        this.messages = messages;
    }

    /** Only what differs. */
    public List<Modification> de(ApercuDAvenant apercu, Locale langue) {
        Formats fmt = new Formats(langue, messages);
        ContenuEffectif a = apercu.avant();
        ContenuEffectif b = apercu.apres();
        Gratification due = apercu.gratification();
        List<Modification> toutes = new ArrayList<>();
        SaisieStage x = a.stage();
        SaisieStage y = b.stage();
        ajouter(toutes, "periode", fmt.periode(x.debut(), x.fin()), fmt.periode(y.debut(), y.fin()));
        ajouter(toutes, "semaine", horaires(x.horaires(), fmt, langue), horaires(y.horaires(), fmt, langue));
        ajouter(toutes, "duree", fmt.duree(apercu.heuresAvant()), fmt.duree(apercu.heuresApres()));
        ajouter(toutes, "interruptions", absences(x, fmt), absences(y, fmt));
        ajouter(toutes, "lieu", lieu(a.lieu(), langue), lieu(b.lieu(), langue));
        ajouter(toutes, "tuteur", lectures.tuteur(a.lieu()), lectures.tuteur(b.lieu()));
        ajouter(toutes, "referent", nom(a.referent()), nom(b.referent()));
        ajouter(toutes, "sujet", x.sujet(), y.sujet());
        ajouter(toutes, "activites", x.activites(), y.activites());
        ajouter(toutes, "competences", x.competences(), y.competences());
        if (!x.remuneration().equals(y.remuneration())) {
            ajouter(
                    toutes,
                    "gratification",
                    lectures.gratification(x, due, fmt, langue),
                    lectures.gratification(y, due, fmt, langue));
        }
        ajouter(toutes, "conges", x.conges(), y.conges());
        return toutes;
    }

    private static void ajouter(List<Modification> toutes, String cle, String avant, String apres) {
        String a = Objects.requireNonNullElse(avant, "");
        String b = Objects.requireNonNullElse(apres, "");
        if (!a.equals(b)) {
            toutes.add(new Modification(cle, a, b));
        }
    }

    /** The weekly pattern and those with dates, or the listed days. */
    private String horaires(HorairesPrevus horaires, Formats fmt, Locale langue) {
        Stream<String> lignes = horaires.parJours()
                ? horaires.jours().entrySet().stream().map(jour -> lectures.jour(jour, fmt))
                : Stream.concat(
                        Stream.of(listes.semaine(horaires.semaine(), langue)),
                        horaires.periodes().stream().map(periode -> lectures.periode(periode, fmt, langue)));
        return lignes.collect(Collectors.joining("\n"));
    }

    private String absences(SaisieStage stage, Formats fmt) {
        return stage.interruptions().stream()
                .map(absence -> lectures.interruption(absence, fmt))
                .collect(Collectors.joining("\n"));
    }

    private String lieu(SaisieLieu lieu, Locale langue) {
        String adresse = lectures.adresse(lieu, langue);
        return lieu.service() == null ? adresse : lieu.service() + "\n" + adresse;
    }

    private String nom(FicheReferent referent) {
        return referent == null ? "" : lectures.nom(referent.prenom(), referent.nom());
    }
}

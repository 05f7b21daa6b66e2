package org.entstage.convention;

import static org.entstage.commun.Ecriture.date;
import static org.entstage.commun.Ecriture.montant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursAvenant;
import org.entstage.convention.document.ValeursAvenant.Avenant;
import org.entstage.convention.document.ValeursAvenant.Ligne;
import org.entstage.convention.document.ValeursAvenant.Modification;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.convention.document.ValeursConvention.Semaine;
import org.entstage.presence.DureeEnToutesLettres;

/** Writes an avenant's values out for its document: what held before, what holds with it, and from when on. */
final class AvenantEcrit {

    private final FicheAvenant fiche;
    private final Locale langue;
    private final ValeursConvention avant;
    private final ValeursConvention apres;

    AvenantEcrit(FicheAvenant fiche, ValeursDeLaConvention valeurs, Locale langue) {
        this.fiche = fiche;
        this.langue = langue;
        this.avant = valeurs.de(fiche.apres().avec(fiche.avant(), fiche.heuresAvant()), langue);
        this.apres = valeurs.de(fiche.apres(), fiche.signatures(), langue);
    }

    ValeursAvenant valeurs() {
        SaisieAvenant saisie = fiche.saisie();
        BigDecimal heuresApres = fiche.apres().heures();
        boolean duree = fiche.heuresAvant() != null
                && heuresApres != null
                && fiche.heuresAvant().compareTo(heuresApres) != 0;
        return new ValeursAvenant(
                apres,
                new Avenant(
                        String.valueOf(fiche.numero()),
                        fiche.etat() != EtatAvenant.VALIDE,
                        saisie.dansLOrdre().stream().map(this::objet).collect(Collectors.joining(", ")),
                        date(Optional.ofNullable(fiche.effet()).orElse(saisie.effet()), langue),
                        saisie.change(NatureAvenant.RUPTURE),
                        saisie.change(NatureAvenant.RUPTURE) && saisie.rupture().embauche(),
                        saisie.change(NatureAvenant.PERIODE),
                        saisie.change(NatureAvenant.INTERRUPTION),
                        saisie.change(NatureAvenant.LIEU),
                        saisie.change(NatureAvenant.TUTEUR),
                        saisie.change(NatureAvenant.REFERENT),
                        saisie.change(NatureAvenant.SUJET),
                        saisie.change(NatureAvenant.GRATIFICATION),
                        saisie.change(NatureAvenant.CONGES),
                        duree,
                        duree(fiche.heuresAvant()),
                        duree(heuresApres),
                        fiche.rappel() == null ? null : montant(fiche.rappel(), langue),
                        saisie.dansLOrdre().stream().map(this::modification).toList()));
    }

    private Modification modification(NatureAvenant nature) {
        List<Ligne> lignes = lignes(nature);
        return new Modification(majuscule(objet(nature)), !lignes.isEmpty(), lignes, precision(nature));
    }

    private List<Ligne> lignes(NatureAvenant nature) {
        List<Ligne> lignes = new ArrayList<>();
        switch (nature) {
            case RUPTURE ->
                ajouter(
                        lignes,
                        "dernierJour",
                        avant.presence().fin(),
                        apres.presence().fin());
            case PERIODE -> {
                ajouter(
                        lignes,
                        "debut",
                        avant.presence().debut(),
                        apres.presence().debut());
                ajouter(lignes, "fin", avant.presence().fin(), apres.presence().fin());
                ajouter(lignes, "horaires", horaires(avant), horaires(apres));
            }
            case INTERRUPTION ->
                ajouter(
                        lignes,
                        "interruptions",
                        enLignes(avant.presence().interruptions()),
                        enLignes(apres.presence().interruptions()));
            case LIEU -> {
                ajouter(
                        lignes,
                        "service",
                        avant.accueil().service(),
                        apres.accueil().service());
                ajouter(lignes, "adresse", lieu(avant), lieu(apres));
            }
            case TUTEUR -> encadrant(lignes, avant.tuteur(), apres.tuteur());
            case REFERENT -> encadrant(lignes, avant.referent(), apres.referent());
            case SUJET -> {
                ajouter(lignes, "sujet", avant.stage().sujet(), apres.stage().sujet());
                ajouter(
                        lignes,
                        "activites",
                        avant.stage().activites(),
                        apres.stage().activites());
                ajouter(
                        lignes,
                        "competences",
                        avant.stage().competences(),
                        apres.stage().competences());
            }
            case GRATIFICATION -> gratification(lignes, avant.gratification(), apres.gratification());
            case CONGES ->
                ajouter(
                        lignes,
                        "conges",
                        avant.clauses().conges(),
                        apres.clauses().conges());
            case AUTRE -> {
                // Said in words alone.
            }
        }
        return lignes;
    }

    private void gratification(
            List<Ligne> lignes, ValeursConvention.Gratification ancienne, ValeursConvention.Gratification nouvelle) {
        ajouter(lignes, "montant", ancienne.montant(), nouvelle.montant());
        ajouter(lignes, "modePaiement", ancienne.modePaiement(), nouvelle.modePaiement());
        ajouter(lignes, "versement", ancienne.versement(), nouvelle.versement());
        ajouter(lignes, "accord", ancienne.accord(), nouvelle.accord());
    }

    /** How to reach the former one is nobody's affair any more. */
    private void encadrant(
            List<Ligne> lignes, ValeursConvention.Encadrant ancien, ValeursConvention.Encadrant nouveau) {
        ajouter(lignes, "nom", ancien.nom(), nouveau.nom());
        ajouter(lignes, "fonction", ancien.fonction(), nouveau.fonction());
        ajouter(lignes, "telephone", null, nouveau.telephone());
        ajouter(lignes, "courriel", null, nouveau.courriel());
    }

    private String precision(NatureAvenant nature) {
        SaisieAvenant saisie = fiche.saisie();
        return switch (nature) {
            case RUPTURE -> saisie.rupture().motif();
            case INTERRUPTION -> saisie.absence().motif();
            case AUTRE -> saisie.texte();
            default -> null;
        };
    }

    private void ajouter(List<Ligne> lignes, String quoi, String ancien, String nouveau) {
        if (!Objects.equals(ouVide(ancien), ouVide(nouveau))) {
            lignes.add(new Ligne(texte("avenant.quoi." + quoi), ouTiret(ancien), ouTiret(nouveau)));
        }
    }

    private static String horaires(ValeursConvention valeurs) {
        return valeurs.presence().parJours()
                ? enLignes(valeurs.presence().joursListes())
                : valeurs.presence().semaines().stream()
                        .map(AvenantEcrit::semaine)
                        .collect(Collectors.joining("\n"));
    }

    private static String semaine(Semaine semaine) {
        String jours = semaine.jours().stream()
                .map(jour -> jour.jour() + " " + jour.heures())
                .collect(Collectors.joining(", "));
        String quand = semaine.periode() == null ? "" : semaine.periode() + " : ";
        return quand + semaine.heuresParSemaine() + (jours.isEmpty() ? "" : " (" + jours + ")");
    }

    private static String lieu(ValeursConvention valeurs) {
        return valeurs.accueil().lieu() == null
                ? valeurs.accueil().adresse()
                : valeurs.accueil().lieu();
    }

    private String duree(BigDecimal heures) {
        return heures == null ? null : DureeEnToutesLettres.ecrire(heures, langue);
    }

    private String objet(NatureAvenant nature) {
        return texte("avenant." + nature);
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.ROOT) + texte.substring(1);
    }

    private static String enLignes(List<String> textes) {
        return String.join("\n", textes);
    }

    private static String ouVide(String texte) {
        return texte == null ? "" : texte;
    }

    private static String ouTiret(String texte) {
        return ouVide(texte).isBlank() ? "–" : texte;
    }

    private String texte(String cle) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue);
    }
}

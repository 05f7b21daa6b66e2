package org.entstage.stage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.convention.AvantagesOfferts;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.FraisRembourses;
import org.entstage.convention.RemunerationPrevue;
import org.entstage.convention.SaisieInformations;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SaisieStage;
import org.entstage.convention.SignataireDeLHote;
import org.entstage.convention.Teletravail;
import org.entstage.gratification.Gratification;
import org.entstage.nomenclature.Liste;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.JourFerie;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.Zone;
import org.entstage.scolarite.Adresse;
import org.entstage.structureaccueil.FicheStructure;
import org.springframework.stereotype.Component;

/** Several facts as one text to read: addresses, persons, interruptions, pay. Empty when nothing is known. */
@Component
public class Lectures {

    private static final String FRANCE = "FR";

    private final Listes listes;

    Lectures(Listes listes) {
        this.listes = listes;
    }

    /** A value of the history of changes: a date as dates are shown, anything else as it is. */
    public String changement(String texte, Formats formats) {
        return texte.matches("\\d{4}-\\d{2}-\\d{2}") ? formats.date(LocalDate.parse(texte)) : texte;
    }

    /** Where the student lives; the country is a name already. */
    public String adresse(SaisieInformations connu) {
        return adresse(
                connu.voie(), connu.complement(), connu.codePostal(), connu.commune(), etranger(connu.pays(), connu));
    }

    /** Where the student lives, as the student records say it; empty for null. */
    public String adresse(Adresse connue) {
        return connue == null
                ? ""
                : adresse(
                        connue.ligne1(),
                        joindre(", ", connue.ligne2(), connue.ligne3()),
                        connue.codePostal(),
                        connue.commune(),
                        "FRANCE".equalsIgnoreCase(connue.pays()) ? null : connue.pays());
    }

    /** Where the trainee works. */
    public String adresse(SaisieLieu lieu, Locale langue) {
        return adresse(
                lieu.voie(), lieu.complement(), lieu.codePostal(), lieu.commune(), etranger(lieu.pays(), langue));
    }

    /** Where the host is. */
    public String adresse(FicheStructure hote, Locale langue) {
        return adresse(
                hote.voie(), hote.complement(), hote.codePostal(), hote.commune(), etranger(hote.pays(), langue));
    }

    /** A French number in pairs, {@code 06 12 34 56 78}; any other as it is. */
    public String telephone(String numero) {
        String chiffres = numero == null ? "" : numero.replaceAll("[\\s\\u00a0.]", "");
        return chiffres.matches("\\+33\\d{9}")
                ? ("0" + chiffres.substring(3)).replaceAll("(\\d{2})(?=\\d)", "$1\u00a0")
                : numero;
    }

    /** In groups, {@code 732 829 320 00074}. */
    public String siret(String siret) {
        return siret == null
                ? null
                : siret.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1\u00a0$2\u00a0$3\u00a0$4");
    }

    /** First name and name; people without a first name are known to directories and student records. */
    public String nom(String prenom, String nom) {
        return joindre(" ", prenom, nom);
    }

    /** Title, first name and name. */
    public String tuteur(SaisieLieu lieu) {
        return joindre(" ", lieu.tuteurCivilite(), lieu.tuteurPrenom(), lieu.tuteurNom());
    }

    /** Name and position of who signs for the host. */
    public String representant(FicheStructure hote) {
        return joindre(", ", hote.representantNom(), hote.representantFonction());
    }

    /** From a day, or its afternoon, to a day, or its morning. */
    public String interruption(Interruption interruption, Formats fmt) {
        String debut = fmt.date(interruption.debut())
                + (interruption.debutDemi() == DemiJournee.APRES_MIDI ? " " + fmt.texte("convention.apresMidi") : "");
        String fin = fmt.date(interruption.fin())
                + (interruption.finDemi() == DemiJournee.MATIN ? " " + fmt.texte("convention.matin") : "");
        return debut.equals(fin) ? debut : fmt.texte("convention.interruption", debut, fin);
    }

    /** A public holiday with what it is called, {@code 1 mai 2026, Fête du travail}. */
    public String ferie(LocalDate jour, Zone zone, SaisieStage stage, Formats fmt, Locale langue) {
        String nom = JourFerie.du(jour, zone)
                .map(ferie -> ferie.nom(langue))
                .orElse(stage.horaires().feriesLocaux().get(jour));
        return joindre(", ", fmt.date(jour), nom);
    }

    /** A dated weekly pattern in few words. */
    public String periode(PeriodeHoraire periode, Formats fmt, Locale langue) {
        String semaine = listes.semaine(periode.semaine(), langue);
        return fmt.periode(periode.debut(), periode.fin()) + " : "
                + (semaine.isEmpty() ? fmt.texte("convention.sansPresence") : semaine);
    }

    /** A day listed alone, {@code 4 mars 2026 : 7 h}. */
    public String jour(Map.Entry<LocalDate, BigDecimal> jour, Formats fmt) {
        return fmt.date(jour.getKey()) + " : " + fmt.heures(jour.getValue());
    }

    /** A month in words, {@code février 2026}. */
    public String mois(YearMonth mois, Locale langue) {
        return mois.format(DateTimeFormatter.ofPattern("MMMM yyyy", langue));
    }

    /** What the host pays, as the convention says it. */
    public String gratification(FicheConvention convention, Formats fmt, Locale langue) {
        String base = listes.valeur(
                convention,
                Liste.BASE_MONTANT,
                convention.stage().remuneration().base(),
                langue);
        return gratification(convention.stage(), convention.gratification(), base, fmt, langue);
    }

    /**
     * The same of a placement, in the words that the lists have today.
     *
     * @param minimum legal minimum, or null while dates are missing
     */
    public String gratification(SaisieStage stage, Gratification minimum, Formats fmt, Locale langue) {
        String base = listes.valeur(Liste.BASE_MONTANT, stage.remuneration().base(), langue);
        return gratification(stage, minimum, base, fmt, langue);
    }

    private String gratification(SaisieStage stage, Gratification minimum, String base, Formats fmt, Locale langue) {
        if (!stage.gratifie()) {
            return fmt.texte("convention.gratification.aucune");
        }
        if (stage.montant() == null) {
            return auMinimum(minimum, fmt);
        }
        RemunerationPrevue remuneration = stage.remuneration();
        return joindre(
                " ",
                fmt.texte(
                        "convention.gratification.montant",
                        fmt.montant(remuneration.montant(), remuneration.devise()),
                        listes.unite(remuneration.unite(), langue)),
                base.toLowerCase(langue));
    }

    private static String auMinimum(Gratification minimum, Formats fmt) {
        if (minimum == null || minimum.due() && minimum.total() == null) {
            return fmt.texte("convention.gratification.minimum.inconnu");
        }
        return minimum.due()
                ? fmt.texte("convention.gratification.minimum", fmt.montant(minimum.total()))
                : fmt.texte("convention.gratification.minimum.nonDue");
    }

    /** Who signs for the host: the person named in the convention, else the host's representative. */
    public String signataire(FicheConvention convention) {
        SignataireDeLHote signataire = convention.lieu().signataire().ou(convention.structure());
        return joindre(
                ", ",
                signataire.nomComplet(),
                signataire.fonction(),
                signataire.courriel(),
                telephone(signataire.telephone()));
    }

    /** {@code 2 jours par semaine, au domicile du stagiaire}; empty where none is planned. */
    public String teletravail(Teletravail teletravail, Formats fmt) {
        return teletravail.prevu()
                ? joindre(
                        "\n",
                        fmt.texte(
                                "convention.teletravail.valeur",
                                fmt.decimal(teletravail.jours()),
                                teletravail.lieu() == null
                                        ? fmt.texte("convention.teletravail.domicile")
                                        : teletravail.lieu()),
                        teletravail.modalites())
                : "";
    }

    /** Meals and transport; empty where nothing is agreed. */
    public String offerts(SaisieStage stage, Formats fmt, Locale langue) {
        AvantagesOfferts offerts = stage.clauses().offerts();
        String devise = stage.remuneration().devise();
        return joindre(
                ", ",
                listes.restauration(offerts.restauration(), langue),
                offerts.partRepas() == null
                        ? null
                        : fmt.texte("convention.partRepas", fmt.montant(offerts.partRepas(), devise)),
                offerts.partTransport() == null
                        ? null
                        : fmt.texte("convention.partTransport", fmt.decimal(offerts.partTransport())));
    }

    /** Refund of expenses; empty where nothing is agreed. */
    public String frais(SaisieStage stage, Formats fmt, Locale langue) {
        FraisRembourses frais = stage.clauses().frais();
        String devise = stage.remuneration().devise();
        return joindre(
                "\n",
                frais.montant() == null
                        ? null
                        : fmt.montant(frais.montant(), devise) + " " + listes.unite(frais.unite(), langue),
                frais.modalites());
    }

    private static String adresse(String voie, String complement, String codePostal, String commune, String pays) {
        return joindre("\n", voie, complement, joindre(" ", codePostal, commune), pays);
    }

    /** The country is said only abroad. */
    private String etranger(String code, Locale langue) {
        return FRANCE.equals(code) ? null : listes.pays(code, langue);
    }

    /** The same for a country that is a name, and only of a place that is known. */
    private static String etranger(String nom, SaisieInformations connu) {
        boolean france = nom != null && nom.equalsIgnoreCase("France");
        return france || connu.commune() == null ? null : nom;
    }

    private static String joindre(String separateur, String... morceaux) {
        return Stream.of(morceaux)
                .filter(morceau -> morceau != null && !morceau.isBlank())
                .collect(Collectors.joining(separateur));
    }
}

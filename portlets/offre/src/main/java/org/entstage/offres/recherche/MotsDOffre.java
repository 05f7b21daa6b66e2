package org.entstage.offres.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.commun.Ecriture;
import org.entstage.geographie.Pays;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;

/** What an offer says, in the words of a page and the reader's language; empty for what it does not say. */
public final class MotsDOffre {

    private final Nomenclatures listes;
    private final Formats formats;
    private final Locale langue;

    public MotsDOffre(Nomenclatures listes, MessageSource messages, Locale langue) {
        this.listes = listes;
        this.formats = new Formats(langue, messages);
        this.langue = Ecriture.langue(langue);
    }

    /** {@code Stage}, {@code Emploi, CDD}. */
    public String poste(PosteOffert poste) {
        String type = listes.libelle(Liste.TYPE_OFFRE, poste.type(), langue);
        boolean precis = poste.contrat() != null && !poste.contrat().equals(poste.type());
        return precis ? type + ", " + listes.libelle(Liste.TYPE_CONTRAT, poste.contrat(), langue) : type;
    }

    public String domaine(PosteOffert poste) {
        return listes.libelle(Liste.THEME, poste.domaine(), langue);
    }

    /** The levels, with commas between. */
    public String niveaux(PosteOffert poste) {
        return String.join(
                ", ",
                listes.liste(Liste.NIVEAU_FORMATION).stream()
                        .filter(niveau -> poste.niveaux().contains(niveau.code()))
                        .map(niveau -> niveau.libelle(langue))
                        .toList());
    }

    /** {@code Rennes (35)}, abroad {@code Berlin, Allemagne}. */
    public String lieu(LieuDOffre lieu) {
        String commune = lieu.commune() == null ? "" : lieu.commune();
        if (lieu.enFrance()) {
            return lieu.departement()
                    .map(ou -> commune.isEmpty() ? ou.nom() : commune + " (" + ou.code() + ")")
                    .orElse(commune);
        }
        String pays = Pays.de(lieu.pays()).map(ou -> ou.nom(langue)).orElse(lieu.pays());
        return commune.isEmpty() ? pays : commune + ", " + pays;
    }

    /** {@code 5 mois}. */
    public String duree(PeriodeDOffre periode) {
        return periode.duree() == null || periode.unite() == null
                ? ""
                : formats.texte("recherche.duree." + periode.unite().name(), periode.duree());
    }

    /** When it begins: the day, or the words of the company. */
    public String debut(PeriodeDOffre periode) {
        if (periode.debut() == null) {
            return periode.precisionDebut() == null ? "" : periode.precisionDebut();
        }
        return formats.date(periode.debut())
                + (periode.precisionDebut() == null ? "" : " (" + periode.precisionDebut() + ")");
    }

    /** {@code 700,00 € par mois}, or whether it is paid at all. */
    public String paie(ConditionsDOffre conditions) {
        if (conditions.montant() != null && conditions.unite() != null) {
            return formats.texte(
                    "recherche.paie." + conditions.unite().name(),
                    formats.montant(conditions.montant(), conditions.devise()));
        }
        return conditions.remuneree() == null
                ? ""
                : formats.texte(conditions.remuneree() ? "recherche.paie.oui" : "recherche.paie.non");
    }

    /** Days a week outside the company. */
    public String teletravail(LieuDOffre lieu) {
        BigDecimal jours = lieu.teletravail();
        if (jours == null) {
            return "";
        }
        return jours.signum() == 0
                ? formats.texte("recherche.teletravail.AUCUN")
                : formats.texte("recherche.teletravail.jours", jours);
    }

    public String temps(PeriodeDOffre periode) {
        List<String> parties = new ArrayList<>();
        if (periode.tempsTravail() != null) {
            parties.add(listes.libelle(Liste.TEMPS_TRAVAIL, periode.tempsTravail(), langue));
        }
        if (periode.quotite() != null) {
            parties.add(periode.quotite() + " %");
        }
        if (periode.precisionTemps() != null) {
            parties.add(periode.precisionTemps());
        }
        return String.join(", ", parties);
    }

    /** A month, {@code février 2027}. */
    String mois(String code) {
        return LocalDate.parse(code + "-01").format(DateTimeFormatter.ofPattern("MMMM yyyy", langue));
    }
}

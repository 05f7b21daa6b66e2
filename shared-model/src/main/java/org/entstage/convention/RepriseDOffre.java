package org.entstage.convention;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.entstage.nomenclature.Liste;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.SaisieOffre;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes over into a draft what the offer says with which the student found the placement. He corrects it as he likes. */
final class RepriseDOffre {

    /** Code of the list ORIGINE_STAGE: an offer of the institution. */
    static final String ORIGINE = "OFFRE";

    private static final int SUJET = 500;
    private static final int COMMUNE = 100;

    private RepriseDOffre() {}

    /**
     * @param ordinaire what an ordinary draft begins with
     * @param ouvert whether a value of a list may be chosen
     */
    static SaisieStage stage(SaisieStage ordinaire, SaisieOffre offre, BiPredicate<Liste, String> ouvert) {
        String domaine = offre.poste().domaine();
        ContenuDuStage contenu = new ContenuDuStage(
                ordinaire.type(),
                domaine != null && ouvert.test(Liste.THEME, domaine) ? domaine : ordinaire.theme(),
                court(offre.intitule(), SUJET),
                texte(offre.description()),
                texte(offre.competences()),
                null,
                false);
        LocalDate debut = offre.periode().debut();
        return new SaisieStage(
                contenu,
                debut,
                fin(debut, offre.periode()),
                ordinaire.horaires(),
                ordinaire.clauses(),
                remuneration(ordinaire.remuneration(), offre.conditions()));
    }

    /** The last day of so many weeks, months or years; null where the offer says nothing of the kind. */
    private static LocalDate fin(LocalDate debut, PeriodeDOffre periode) {
        if (debut == null || periode.duree() == null || periode.unite() == null) {
            return null;
        }
        LocalDate apres = switch (periode.unite()) {
            case SEMAINE -> debut.plusWeeks(periode.duree());
            case MOIS -> debut.plusMonths(periode.duree());
            case ANNEE -> debut.plusYears(periode.duree());
            case HEURE, JOUR -> null;
        };
        return apres == null || apres.isAfter(debut.plusYears(2)) ? null : apres.minusDays(1);
    }

    private static RemunerationPrevue remuneration(RemunerationPrevue ordinaire, ConditionsDOffre conditions) {
        if (conditions.montant() == null || conditions.unite() == null) {
            return ordinaire;
        }
        return new RemunerationPrevue(
                true,
                conditions.montant(),
                conditions.unite(),
                ordinaire.base(),
                conditions.devise(),
                ordinaire.versement(),
                ordinaire.modePaiement(),
                ordinaire.minimumConventionnel());
    }

    /** The place of work, as far as the offer says it; France when it says nothing. */
    static SaisieLieu lieu(SaisieOffre offre) {
        return new SaisieLieu(
                null,
                null,
                null,
                offre.lieu().codePostal(),
                court(offre.lieu().commune(), COMMUNE),
                offre.lieu().pays(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String court(String texte, int longueur) {
        return texte == null || texte.length() <= longueur ? texte : texte.substring(0, longueur);
    }

    /** Markup as plain lines. */
    private static String texte(String balise) {
        if (balise == null) {
            return null;
        }
        Document page = Jsoup.parse(balise);
        page.select("p, li, br, h3, h4").after("\n");
        return page.body().wholeText().replaceAll("\\n{3,}", "\n\n").strip();
    }
}

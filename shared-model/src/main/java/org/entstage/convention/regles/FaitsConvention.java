package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/**
 * What the rules read: plain values, gathered once by the caller from the convention and from the student's others. What
 * nobody has said yet is null.
 */
public record FaitsConvention(
        Personnes personnes,
        Cursus cursus,
        Periode periode,
        Remuneration remuneration,
        Textes textes,
        Hote hote,
        Entourage entourage,
        Declarations declarations,
        Signatures signatures) {

    public FaitsConvention {
        Objects.requireNonNull(personnes, "personnes");
        Objects.requireNonNull(cursus, "cursus");
        Objects.requireNonNull(periode, "periode");
        Objects.requireNonNull(remuneration, "remuneration");
        Objects.requireNonNull(textes, "textes");
        Objects.requireNonNull(hote, "hote");
        Objects.requireNonNull(entourage, "entourage");
        Objects.requireNonNull(declarations, "declarations");
    }

    /** Of what nobody is asked to sign yet. */
    public FaitsConvention(
            Personnes personnes,
            Cursus cursus,
            Periode periode,
            Remuneration remuneration,
            Textes textes,
            Hote hote,
            Entourage entourage,
            Declarations declarations) {
        this(personnes, cursus, periode, remuneration, textes, hote, entourage, declarations, null);
    }

    /**
     * @param manquantes how many who must sign have not
     * @param derniere the day of the last signature, null while there is none
     * @param aujourdhui the day on which the rule is asked
     */
    public record Signatures(int manquantes, LocalDate derniere, LocalDate aujourdhui) {}

    /** Nothing but dates, hours and place. */
    static FaitsConvention duSimulateur(Periode periode, Zone zone, Gratification minimum) {
        return new FaitsConvention(
                new Personnes(null, null, null, null, null, null, null),
                new Cursus(null, null, false, false, null, null, null, null),
                periode,
                new Remuneration(null, null, minimum, null),
                new Textes(null, null, null, null, null),
                new Hote(null, null, zone.enFrance() ? "FR" : null, false),
                Entourage.VIDE,
                Declarations.AUCUNE);
    }

    /**
     * The parties and those who act for them, as "first name name".
     *
     * @param naissance the student's day of birth, null when the student records did not tell
     * @param organisme name of the host
     * @param representantOrganisme who signs for the host
     * @param signataireEtablissement who signs for the institution
     */
    public record Personnes(
            String etudiant,
            LocalDate naissance,
            String organisme,
            String tuteur,
            String representantOrganisme,
            String referent,
            String signataireEtablissement) {

        List<String> nommees() {
            return Stream.of(etudiant, tuteur, representantOrganisme, referent, signataireEtablissement)
                    .filter(nom -> nom != null && !nom.isBlank())
                    .toList();
        }
    }

    /**
     * @param intitule full title of the curriculum
     * @param volumeHoraire teaching hours of the year
     * @param cesure a gap period: needs no teaching hours (D611-16)
     * @param formationContinue outside the chapter on placements (L124-1, al. 2)
     * @param inscritDu first day for which the student is enrolled, null when the curriculum was typed by hand
     * @param inscritAu last day of it, likewise
     * @param type code of the list TYPE_CONVENTION, or null
     * @param cursusLmd L, M or D, or null
     */
    public record Cursus(
            String intitule,
            BigDecimal volumeHoraire,
            boolean cesure,
            boolean formationContinue,
            LocalDate inscritDu,
            LocalDate inscritAu,
            String type,
            String cursusLmd) {}

    /**
     * @param effectifMinimal least number of persons in the band of headcount that the host declares, null when unknown
     * @param organismePublic whether it is a public body, null when unknown
     * @param pays ISO 3166-1 code of the country where the trainee works, null while unknown
     * @param outreMer whether the trainee works in a French overseas territory
     */
    public record Hote(Integer effectifMinimal, Boolean organismePublic, String pays, boolean outreMer) {

        public static final Hote INCONNU = new Hote(null, null, null, false);

        /** The territories of the Pacific have codes of countries and are no foreign ones. */
        boolean aLEtranger() {
            return pays != null && !"FR".equals(pays) && !outreMer;
        }
    }

    /**
     * @param premierJourAdmis first day on which the institution lets a placement begin, null for no bound
     * @param dernierJourAdmis last day on which the institution lets a placement of that year end, null for no bound
     * @param presence what the plan amounts to, null while dates are missing or wrong
     * @param heuresAutresConventions hours of the student's other conventions with the same host in the teaching year of
     *     the first day; zero when there are none
     * @param annee first calendar year of the teaching year that the placement belongs to, null while unknown
     */
    public record Periode(
            LocalDate debut,
            LocalDate fin,
            LocalDate premierJourAdmis,
            LocalDate dernierJourAdmis,
            Presence presence,
            BigDecimal heuresAutresConventions,
            Integer annee) {

        public Periode {
            Objects.requireNonNull(heuresAutresConventions, "heuresAutresConventions");
        }

        /** Hours of this convention, empty while unknown. */
        Optional<BigDecimal> heures() {
            return Optional.ofNullable(presence).map(Presence::heures);
        }

        /** Hours of this convention and of the others with the same host in the same year, empty while unknown. */
        Optional<BigDecimal> heuresCumulees() {
            return heures().map(heuresAutresConventions::add);
        }
    }

    /**
     * @param propose what the host offers, null for nothing
     * @param modePaiement how it pays, null while unknown
     * @param minimum the legal minimum, null while dates are missing
     * @param rappel euros that the student's earlier conventions with this host owe since this one exists; null when
     *     nothing of the kind happens or no ceiling is known
     */
    public record Remuneration(MontantPropose propose, String modePaiement, Gratification minimum, BigDecimal rappel) {

        Optional<MontantPropose> offre() {
            return Optional.ofNullable(propose)
                    .filter(montant -> montant.montant().signum() > 0);
        }
    }

    /**
     * Texts as they will be printed, the centre's default texts included.
     *
     * @param presenceExceptionnelle presence by night, on Sundays and public holidays
     * @param reglementApplicable whether internal rules of the host apply, null while nobody said
     * @param reglementInterieur which of them
     */
    public record Textes(
            String competences,
            String activites,
            String modalitesSuivi,
            String presenceExceptionnelle,
            String conges,
            Boolean reglementApplicable,
            String reglementInterieur) {

        /** Nobody said a word on internal rules. */
        public Textes(
                String competences,
                String activites,
                String modalitesSuivi,
                String presenceExceptionnelle,
                String conges) {
            this(competences, activites, modalitesSuivi, presenceExceptionnelle, conges, null, null);
        }
    }
}

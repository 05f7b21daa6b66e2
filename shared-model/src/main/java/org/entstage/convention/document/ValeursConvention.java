package org.entstage.convention.document;

import java.util.List;

/**
 * What is printed, already formatted in the language of the document. Null or empty means absent: the template then
 * leaves the line out, or prints the clause that holds where nothing was agreed.
 *
 * @param numero "2026-000123"
 * @param annee "2026/2027"
 * @param projet whether it is not validated yet: said in words, and by a watermark
 */
public record ValeursConvention(
        String numero,
        String annee,
        boolean projet,
        Etablissement etablissement,
        Accueil accueil,
        Stagiaire stagiaire,
        Cursus cursus,
        Encadrant referent,
        Encadrant tuteur,
        Stage stage,
        Presence presence,
        Gratification gratification,
        Clauses clauses,
        Complements complements,
        Etranger etranger,
        List<Signature> signatures)
        implements ValeursDeDocument {

    @Override
    public ValeursConvention convention() {
        return this;
    }

    /**
     * What most conventions do not say; each text is empty then.
     *
     * @param signataire mail and telephone of who signs for the host
     * @param regimeMaladie health-insurance scheme of the trainee
     * @param finalite what the diploma leads to
     * @param accompagnementCesure how the institution supports the student in a gap period
     * @param semestresCesure number of semesters that the gap period lasts
     * @param details anything else about the subject
     * @param confidentiel whether the subject stays with the parties
     * @param remarqueHoraires anything else about the hours
     * @param teletravail days outside the host's premises, as a sentence
     * @param offerts meals and transport, as sentences
     * @param frais refund of expenses, as a sentence
     * @param sansReglement whether the host has no internal rules that apply
     * @param traduction language of the translation that is annexed, as a sentence
     */
    public record Complements(
            String signataire,
            String regimeMaladie,
            String finalite,
            String accompagnementCesure,
            String semestresCesure,
            String details,
            boolean confidentiel,
            String remarqueHoraires,
            String teletravail,
            String offerts,
            String frais,
            boolean sansReglement,
            String traduction) {}

    /**
     * What holds abroad; each text is empty in France.
     *
     * @param applicable whether the trainee works in another country
     * @param pays its name
     * @param europe whether it is in the European Economic Area, or Switzerland
     * @param assistance whether assistance and individual accident are insured
     * @param risque colour that the ministry of foreign affairs gives to the place, as a word
     * @param accordPresidence whether the institution's president agreed in spite of the risk
     */
    public record Etranger(
            boolean applicable,
            String pays,
            boolean europe,
            boolean assistance,
            String risque,
            boolean accordPresidence) {

        /** In France. */
        public static final Etranger AUCUN = new Etranger(false, null, false, false, null, false);
    }

    /**
     * Somebody who signs.
     *
     * @param role as which party
     * @param nom "first name name", empty while unknown: the line is then left for the hand
     */
    public record Signature(String role, String nom) {}

    /**
     * @param adresse on one line
     * @param signataire who signs, "first name name"
     * @param qualite in which office
     * @param composante faculty or department
     */
    public record Etablissement(String nom, String adresse, String signataire, String qualite, String composante) {}

    /**
     * @param adresse of the seat, on one line
     * @param siret with or without spaces, empty abroad
     * @param activite code and label
     * @param representant who signs, empty while unknown: the line is then left for the hand
     * @param service department where the trainee works
     * @param lieu address of the place of work, empty when it is the seat
     */
    public record Accueil(
            String nom,
            String adresse,
            String siret,
            String activite,
            String telephone,
            String courriel,
            String representant,
            String qualite,
            String service,
            String lieu) {}

    /**
     * @param nom "first name name"
     * @param caissePrimaire health-insurance fund to warn of an accident
     */
    public record Stagiaire(
            String nom,
            String dateNaissance,
            String numeroEtudiant,
            String adresse,
            String telephone,
            String courriel,
            String caissePrimaire) {}

    /**
     * @param intitule full title of the curriculum
     * @param volumeHoraire teaching hours of the year, number only; empty in a gap period
     * @param formationContinue outside the chapter on placements (L124-1, al. 2): its limits and L124-6 are not printed
     * @param elementStage teaching unit that the placement belongs to
     * @param ects number only
     */
    public record Cursus(
            String intitule,
            String diplome,
            String volumeHoraire,
            boolean cesure,
            boolean formationContinue,
            String elementStage,
            String ects) {}

    /** @param fonction office of the tutor, or component of the referent */
    public record Encadrant(String nom, String fonction, String telephone, String courriel) {}

    /**
     * @param tempsTravail full time, part time and so on; empty when nobody said
     * @param nature what the trainee hands in, empty when nobody said
     * @param validation how the placement is assessed, empty when nobody said
     */
    public record Stage(
            String type,
            String theme,
            String sujet,
            String competences,
            String activites,
            String tempsTravail,
            String nature,
            String validation) {}

    /**
     * @param debut first day, in full
     * @param duree as {@link org.entstage.presence.DureeEnToutesLettres} writes it
     * @param jours number of days of presence, empty when not told
     * @param semaines weekly patterns, the ordinary one first
     * @param parJours whether days are listed one by one instead
     * @param joursListes "4 mars 2026 : 7 h", one text each
     * @param interrompue whether there are interruptions
     * @param interruptions "from … to …", one text each
     * @param feriesTravailles public holidays with presence, in one text; empty for none
     * @param exceptionnelle presence by night, on Sundays or holidays
     */
    public record Presence(
            String debut,
            String fin,
            String duree,
            String jours,
            List<Semaine> semaines,
            boolean parJours,
            List<String> joursListes,
            boolean interrompue,
            List<String> interruptions,
            String feriesTravailles,
            String exceptionnelle) {

        /** One weekly pattern all the time. */
        public Presence(
                String debut,
                String fin,
                String duree,
                String jours,
                List<JourDeSemaine> semaine,
                String heuresParSemaine,
                List<String> interruptions,
                String exceptionnelle) {
            this(
                    debut,
                    fin,
                    duree,
                    jours,
                    List.of(new Semaine(null, semaine, heuresParSemaine)),
                    false,
                    List.of(),
                    !interruptions.isEmpty(),
                    interruptions,
                    null,
                    exceptionnelle);
        }
    }

    /**
     * @param periode "from … to …", empty for the one that holds where no other does
     * @param jours days with presence and their hours
     * @param heuresParSemaine such as "35 h"
     * @param vide whether nobody comes in such a week
     */
    public record Semaine(String periode, List<JourDeSemaine> jours, String heuresParSemaine, boolean vide) {

        public Semaine(String periode, List<JourDeSemaine> jours, String heuresParSemaine) {
            this(periode, jours, heuresParSemaine, jours.isEmpty());
        }
    }

    /** @param heures such as "7 h" */
    public record JourDeSemaine(String jour, String heures) {}

    /**
     * @param montant with unit, such as "651,00 € par mois"; empty when nothing is paid
     * @param modePaiement such as "virement"
     * @param minimum legal minimum with unit, empty where none is known
     * @param obligatoire whether more than 308 h make it due (L124-6)
     * @param versement how it is spread over the months, with the amounts where they are known; empty where nobody said
     * @param accord minimum of a branch agreement with unit, empty where there is none
     */
    public record Gratification(
            String montant, String modePaiement, String minimum, boolean obligatoire, String versement, String accord) {

        /** Without a word on the months. */
        public Gratification(String montant, String modePaiement, String minimum, boolean obligatoire) {
            this(montant, modePaiement, minimum, obligatoire, null, null);
        }
    }

    /**
     * @param suivi how referent and tutor follow the trainee
     * @param assurance the trainee's civil-liability insurance
     * @param attestation days that the certificate of insurance covers, as a sentence; empty when nobody said
     * @param etranger what holds abroad (L124-20), as a sentence; empty in France
     * @param conges when absence is allowed
     * @param joursDeConge planned leave, in one text that says whether it is paid; empty for none
     * @param avantages canteen, transport, activities
     * @param reglementInterieur clauses of the host's rules that apply
     */
    public record Clauses(
            String suivi,
            String assurance,
            String attestation,
            String etranger,
            String conges,
            String joursDeConge,
            String avantages,
            String reglementInterieur) {

        /** Without planned leave. */
        public Clauses(
                String suivi,
                String assurance,
                String attestation,
                String etranger,
                String conges,
                String avantages,
                String reglementInterieur) {
            this(suivi, assurance, attestation, etranger, conges, null, avantages, reglementInterieur);
        }
    }
}

package org.entstage.convention.regles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entstage.gratification.Gratification;
import org.entstage.presence.Zone;

/** The catalogue of all rules, and the way to ask them all at once: nobody learns of a second refusal after the first. */
public final class ReglesConvention {

    private static final List<Regle> TOUTES = Stream.concat(
                    MentionObligatoire.toutes().stream(),
                    Stream.of(
                            new InscriptionDeLAnnee(),
                            new VolumeHoraireMinimal(),
                            new DatesDansLAnnee(),
                            new DureeMaximale(),
                            new DureeProcheDuMaximum(),
                            new GratificationMinimale(),
                            new RappelDeGratification(),
                            new CongesPrevus(),
                            new EncadrementDuReferent(),
                            new EncadrementDuTuteur(),
                            new QuotaDeLOrganisme(),
                            new DelaiDeCarence(),
                            new HoraireMaximal(),
                            new HoraireSuperieurA35Heures(),
                            new StagiaireMineur(),
                            new PresenceExceptionnelleEcrite(),
                            new TachesDangereuses(),
                            new MotifInterdit(),
                            new PersonnesDistinctes(),
                            new ChevauchementDesStages(),
                            new AssuranceDuStagiaire(),
                            new StageALEtranger(),
                            new ProtectionALEtranger(),
                            new SignaturesAvantLeDebut(),
                            new Cesure(),
                            new FormationContinue(),
                            new AuxiliairesMedicaux(),
                            new AutreContrat(),
                            new CumulDeRemunerations(),
                            new FinDeStage(),
                            new Doctorant(),
                            new EtudiantsEnSante(),
                            new NumerosJamaisDemandes()))
            .toList();

    /** Articles of the chapter that leaves continuing education out (L124-1, al. 2). */
    private static final Pattern CHAPITRE = Pattern.compile("[LDR]124-.*");

    private static final Set<String> DU_SIMULATEUR =
            Set.of("M06", "R03", "R04", "R05", "R06", "R08", "R13", "R13A", "R15");

    /** Rules that ask for what nobody tells a simulator: there they say what will be asked. */
    private static final Set<String> A_PREVOIR = Set.of("R06", "R08", "R15");

    private ReglesConvention() {}

    public static List<Regle> toutes() {
        return TOUTES;
    }

    public static Optional<FicheRegle> fiche(String id) {
        return TOUTES.stream()
                .map(Regle::fiche)
                .filter(fiche -> fiche.id().equals(id))
                .findFirst();
    }

    /** What the rules find of a convention that is being written, as the catalogue delivers them. */
    public static List<Constat> examiner(FaitsConvention faits) {
        return examiner(faits, Passage.SOUMISSION, ReglagesDesRegles.PAR_DEFAUT);
    }

    /**
     * What the rules find, the gravest first, else in the order of the catalogue. Besides those that guard the next step
     * the rules of the validation are always asked: whoever writes is told early.
     *
     * @param prochain the step that comes next
     */
    public static List<Constat> examiner(FaitsConvention faits, Passage prochain, ReglagesDesRegles reglages) {
        Passage horizon = prochain.compareTo(Passage.VALIDATION) < 0 ? Passage.VALIDATION : prochain;
        boolean horsChapitre = faits.cursus().formationContinue();
        return TOUTES.stream()
                .filter(regle -> regle.fiche().passage().compareTo(horizon) <= 0)
                .filter(regle -> !horsChapitre || regle.fiche().formationContinue())
                .flatMap(regle -> un(regle, faits, reglages).stream())
                .map(constat -> horsChapitre ? horsChapitre(constat) : constat)
                .sorted(Comparator.comparing(Constat::niveau))
                .toList();
    }

    private static Optional<Constat> un(Regle regle, FaitsConvention faits, ReglagesDesRegles reglages) {
        Reglage reglage = reglages.pour(regle.fiche());
        if (!reglage.active()) {
            return Optional.empty();
        }
        return regle.examiner(faits, reglage).map(constat -> auNiveau(constat, reglage.niveau(), regle.fiche()));
    }

    /** What the rule itself holds for milder than its breach stays so: two part-time placements on the same days. */
    private static Constat auNiveau(Constat constat, Niveau regle, FicheRegle fiche) {
        boolean plusDoux = constat.niveau().compareTo(fiche.niveau()) > 0;
        if (regle == null
                || constat.niveau() == Niveau.INFORMATION
                || plusDoux && constat.niveau().compareTo(regle) > 0) {
            return constat;
        }
        return constat.auNiveau(regle);
    }

    private static Constat horsChapitre(Constat constat) {
        boolean duChapitre = CHAPITRE.matcher(constat.reference()).matches();
        return duChapitre && !constat.regle().equals("R25") ? constat.deLEtablissement() : constat;
    }

    /**
     * What the rules say of dates, hours and place alone, for who only tries. What a convention would have to say besides
     * (an amount, leave, presence on Sundays) is told as information.
     *
     * @param minimum the legal minimum of that placement
     * @param reglages as the institution holds the rules on the first day
     */
    public static List<Constat> duSimulateur(
            FaitsConvention.Periode periode, Zone zone, Gratification minimum, ReglagesDesRegles reglages) {
        FaitsConvention faits = FaitsConvention.duSimulateur(periode, zone, minimum);
        return TOUTES.stream()
                .filter(regle -> DU_SIMULATEUR.contains(regle.id()))
                .flatMap(regle -> un(regle, faits, reglages).stream())
                .map(constat -> aPrevoir(constat) ? constat.aPrevoir() : constat)
                .sorted(Comparator.comparing(Constat::niveau))
                .toList();
    }

    private static boolean aPrevoir(Constat constat) {
        return A_PREVOIR.contains(constat.regle()) && constat.cle().equals("convention.regle." + constat.regle());
    }
}

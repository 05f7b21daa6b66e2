package org.entstage.evaluation.resultat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entstage.evaluation.questionnaire.Reponses;

/** The rows from which results are counted, one for each sheet that is handed in, and what they are made of. */
public interface FichesComptees {

    /** The forms to which sheets answered that are handed in and lie within the perimeter, by who answers, then by name. */
    List<FormulaireRepondu> formulaires(PerimetreDesResultats perimetre);

    /** One of this institution, whether anybody answered or not; its counts are those within the perimeter. */
    Optional<FormulaireRepondu> formulaire(long questionnaire, PerimetreDesResultats perimetre);

    /** All versions of a form that were published, whatever became of them. */
    List<VersionLue> versions(long questionnaire);

    /** Every sheet of a form in this institution, whoever asks. */
    void parcourir(long questionnaire, Consumer<FicheComptee> lecteur);

    /**
     * The sheets of a form within the perimeter, some at a time, by year and id.
     *
     * @param annee null for all years
     */
    void parLots(
            long questionnaire, PerimetreDesResultats perimetre, Integer annee, Consumer<List<FicheComptee>> lecteur);

    /**
     * Everything that these sheets answered.
     *
     * @param versions those of the sheets' form
     */
    Map<Long, Reponses> reponses(Collection<FicheComptee> fiches, Collection<VersionLue> versions);

    /** How many sheets were asked for, and handed in, by group. */
    List<Participation> participation(PerimetreDesResultats perimetre, DemandeDeParticipation demande);

    /** Counts these sheets, those of them that are handed in now; each of them waits until it is written. */
    void inscrire(List<Long> fiches);

    /** Counts a sheet no longer. */
    void effacer(long fiche);

    /** Ids of sheets that are handed in, from the one after this on. */
    List<Long> validees(long apres, int maximum);

    /** Takes away what is counted though its sheet is not handed in; how many that were. */
    int effacerLesAutres();
}

package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What no system knows and somebody must say, so that the rules can be checked. Null means that nobody said it: the rule
 * then tells that it could not be checked, and never passes in silence.
 *
 * @param assuranceDu first day covered by the certificate of civil liability (R20); said by the student
 * @param assuranceAu last day covered by it; said by the student
 * @param assistance whether assistance and individual accident are insured, abroad and overseas (R20); said by the
 *     student
 * @param poste post that the trainee fills, as the host names it (R12), at most 150 characters; said by the host
 * @param aucuneTacheDangereuse whether the host declares that no task is forbidden to trainees (R16, L124-14)
 * @param fichePays whether the sheet on the host country's rules is annexed (R21, L124-20); said by the centre
 * @param risque colour of the place in the advice to travellers (R21); said by the centre
 * @param accordPresidence whether the institution's president agreed in spite of the risk (R21); said by the centre
 * @param accordCesure whether the institution agreed to the gap period in writing (R24, D611-14); said by the centre
 * @param semestresCesure semesters that the gap period lasts (R24, D611-15), 0 to 20; said by the centre
 * @param dejaEnCesure whether the student had one in this cycle already (R24, D611-15); said by the student
 * @param dernierSemestre whether it would take the last semester of the curriculum (R24, D611-15); said by the centre
 * @param derogationRecteur whether the rector waived the minimum of teaching hours (R02, D124-2); said by the centre
 * @param heuresPresentiel teaching hours of the year given face to face (R02, D124-2), 0 to 9,999; said by the centre
 * @param remunereParOrganisme whether the host already pays this person for the period (R28); said by the student
 * @param autreContrat whether the student is bound at the same time by an apprenticeship, professionalisation or work
 *     contract with the host (R27); said by the student
 * @param parenteTuteur whether the tutor is a relative of the student (R18); said by the student
 * @param presenceDeNuit whether presence by night is planned (R14, R15); said by the host
 * @param motif why the host takes a trainee (R17, L124-7), at most 500 characters; said by the host
 */
public record Declarations(
        LocalDate assuranceDu,
        LocalDate assuranceAu,
        Boolean assistance,
        String poste,
        Boolean aucuneTacheDangereuse,
        Boolean fichePays,
        Risque risque,
        Boolean accordPresidence,
        Boolean accordCesure,
        Integer semestresCesure,
        Boolean dejaEnCesure,
        Boolean dernierSemestre,
        Boolean derogationRecteur,
        BigDecimal heuresPresentiel,
        Boolean remunereParOrganisme,
        Boolean autreContrat,
        Boolean parenteTuteur,
        Boolean presenceDeNuit,
        String motif) {

    /** Nobody said anything yet. */
    public static final Declarations AUCUNE = new Declarations(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** The same with what the host alone says. */
    public Declarations selonLHote(String poste, String motif, Boolean aucuneTacheDangereuse, Boolean presenceDeNuit) {
        return new Declarations(
                assuranceDu,
                assuranceAu,
                assistance,
                poste,
                aucuneTacheDangereuse,
                fichePays,
                risque,
                accordPresidence,
                accordCesure,
                semestresCesure,
                dejaEnCesure,
                dernierSemestre,
                derogationRecteur,
                heuresPresentiel,
                remunereParOrganisme,
                autreContrat,
                parenteTuteur,
                presenceDeNuit,
                motif);
    }

    /** Whether this was declared to be so; what nobody said is no. */
    static boolean oui(Boolean declaration) {
        return Boolean.TRUE.equals(declaration);
    }
}

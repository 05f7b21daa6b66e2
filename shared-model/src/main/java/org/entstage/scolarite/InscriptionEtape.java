package org.entstage.scolarite;

import java.math.BigDecimal;
import java.util.List;

/**
 * A student's registration for one version of a step (étape) in one year: the choice from which a convention starts.
 * Texts may be null where the source does not know them, but for the step's code and label.
 *
 * @param annee first of the two calendar years: 2026 is 2026/2027
 * @param libelleEtape never null; the code where the source has no label
 * @param formationContinue whether the regime is one of continuing education (outside L124-1)
 * @param payee whether the fees are paid; unpaid registrations are shown and not chosen
 * @param cesure whether the registration is a year out (D611-13 to D611-20)
 * @param caissePrimaire label of the health-insurance office
 * @param cursusLmd L, M or D
 * @param finalite label, for example "Professionnelle"
 * @param volumeHoraire hours of teaching of the step (D124-2: at least 200)
 * @param elementsStage teaching elements that give a stage; empty when none or unknown
 */
public record InscriptionEtape(
        int annee,
        String codeEtape,
        String versionEtape,
        String libelleEtape,
        String codeDiplome,
        String versionDiplome,
        String libelleDiplome,
        String codeComposante,
        String libelleComposante,
        String codeRegime,
        String libelleRegime,
        boolean formationContinue,
        boolean payee,
        boolean cesure,
        String caissePrimaire,
        String cursusLmd,
        String finalite,
        BigDecimal volumeHoraire,
        List<ElementStage> elementsStage) {

    public InscriptionEtape {
        libelleEtape = libelleEtape == null ? codeEtape : libelleEtape;
        elementsStage = elementsStage == null ? List.of() : List.copyOf(elementsStage);
    }

    /** The same for one of its teaching elements alone. */
    public InscriptionEtape pour(ElementStage element) {
        return new InscriptionEtape(
                annee,
                codeEtape,
                versionEtape,
                libelleEtape,
                codeDiplome,
                versionDiplome,
                libelleDiplome,
                codeComposante,
                libelleComposante,
                codeRegime,
                libelleRegime,
                formationContinue,
                payee,
                cesure,
                caissePrimaire,
                cursusLmd,
                finalite,
                volumeHoraire,
                List.of(element));
    }
}

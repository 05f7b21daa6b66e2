package org.entstage.portail.demo.population;

import java.util.List;

/**
 * A version of a step (VET): one year of a diploma in one component.
 *
 * @param volumeHoraire hours of teaching, null when Apogée does not know it
 * @param precedente code of the step of the year before, null when there is none
 */
public record Etape(
        Composante composante,
        String code,
        int version,
        String libelle,
        Diplome diplome,
        Integer volumeHoraire,
        String precedente,
        List<ElementStage> stages) {

    /** @return "CODE-VVV", as people write it */
    public String cle() {
        return code + "-" + version;
    }

    /** @return true when an element in service makes the internship compulsory */
    public boolean stageObligatoire() {
        return stages.stream().anyMatch(stage -> stage.obligatoire() && !stage.suspendu());
    }
}

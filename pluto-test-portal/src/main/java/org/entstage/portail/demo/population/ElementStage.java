package org.entstage.portail.demo.population;

import java.math.BigDecimal;

/**
 * A pedagogical element (ELP) that gives an internship.
 *
 * @param temoinStage the witness "participe à l'obtention d'un stage"; some elements have only the nature "Stage"
 * @param suspendu suspended: no longer offered
 * @param credits ECTS, null when unknown
 * @param heures volume of hours, null when unknown
 */
public record ElementStage(
        String code,
        String libelle,
        String nature,
        boolean temoinStage,
        boolean suspendu,
        boolean obligatoire,
        BigDecimal credits,
        BigDecimal heures) {}

package org.entstage.portail.demo.population;

/**
 * A version of a diploma (VDI).
 *
 * @param cursusLmd L, M or D; null when the diploma is outside
 * @param codeFinalite null when the diploma has none
 */
public record Diplome(
        String code, int version, String libelle, String cursusLmd, String codeFinalite, String libelleFinalite) {}

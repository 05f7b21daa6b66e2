package org.entstage.droits;

import java.time.LocalDate;

/**
 * Rights handed over for a time: whoever receives them acts as the other does, beside what he may himself. What was
 * received is not handed on.
 *
 * @param de account of the absent person
 * @param a account of who stands in
 * @param nature which of the rights
 * @param debut first day
 * @param fin last day
 */
public record DelegationTenue(String de, String a, NatureDelegation nature, LocalDate debut, LocalDate fin) {

    boolean enVigueur(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }
}

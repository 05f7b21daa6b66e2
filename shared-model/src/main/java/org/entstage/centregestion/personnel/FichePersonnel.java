package org.entstage.centregestion.personnel;

import java.time.LocalDate;
import java.util.Set;

/**
 * A person of a centre as people read him.
 *
 * @param version to be sent back with every change
 * @param nom null when nobody noted it: his account stands for it
 * @param role code of the role
 * @param enVigueur whether he has the role today
 * @param dernierResponsable whether nobody could manage the staff of the centre without him
 * @param modifiable whether the reader may change him: nobody touches a role that he could not give
 */
public record FichePersonnel(
        String login,
        int version,
        String nom,
        String prenom,
        String courriel,
        String role,
        LocalDate debut,
        LocalDate fin,
        Set<AvisPersonnel> avis,
        boolean enVigueur,
        boolean dernierResponsable,
        boolean modifiable) {}

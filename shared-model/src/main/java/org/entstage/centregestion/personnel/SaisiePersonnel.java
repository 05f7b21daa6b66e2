package org.entstage.centregestion.personnel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;

/**
 * What a person is at a centre.
 *
 * @param role code of the role
 * @param debut first day, or null
 * @param fin last day, or null
 * @param avis mails that he wants
 * @param sansResponsable whether it is meant that nobody is left to manage the staff of the centre
 */
public record SaisiePersonnel(
        String role, LocalDate debut, LocalDate fin, Set<AvisPersonnel> avis, boolean sansResponsable) {

    public SaisiePersonnel {
        role = Objects.requireNonNullElse(Texte.ouNul(role), "");
        avis = Set.copyOf(avis);
    }

    Problemes problemes() {
        return new Problemes()
                .obligatoire("role", role)
                .si(debut != null && fin != null && fin.isBefore(debut), "fin", "personnel.fin.avant");
    }
}

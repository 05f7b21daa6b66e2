package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.commun.Problemes;

/**
 * Presence outside the host's premises, which must be written: cover of accidents and presence depend on it.
 *
 * @param jours days a week, more than 0 and at most 5; null for none
 * @param lieu where, or null for the trainee's home
 * @param modalites how the tutor is reached and what else is agreed, or null
 */
public record Teletravail(BigDecimal jours, String lieu, String modalites) {

    public static final Teletravail AUCUN = new Teletravail(null, null, null);

    private static final int JOURS = 5;

    public Teletravail {
        lieu = ouNul(lieu);
        modalites = ouNul(modalites);
    }

    public boolean prevu() {
        return jours != null;
    }

    void verifier(Problemes problemes) {
        problemes
                .si(
                        jours != null && (jours.signum() <= 0 || jours.compareTo(BigDecimal.valueOf(JOURS)) > 0),
                        "teletravailJours",
                        "convention.teletravail.jours",
                        JOURS)
                .si(jours == null && (lieu != null || modalites != null), "teletravailJours", "commun.obligatoire")
                .longueur("teletravailLieu", lieu, 300)
                .longueur("teletravailModalites", modalites, 1000);
    }
}

package org.entstage.stage.saisie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;

/**
 * One step as the row of steps shows it.
 *
 * @param vue view on which the step stands; {@code recapitulatif} for the last
 * @param numero from 1
 * @param etat {@code faite} or {@code a-completer}; for the last {@code prete}, or {@code bloquee} while something is
 *     missing elsewhere
 * @param ici whether the page shows this step
 */
public record Etape(String vue, int numero, String etat, boolean ici) {

    /** View of the last step: everything at a glance, then submission. */
    static final String RECAPITULATIF = "recapitulatif";

    /** All steps of a convention, in order. */
    static List<Etape> toutes(FicheConvention convention, String ici) {
        List<Etape> etapes = new ArrayList<>();
        for (EtapeSaisie etape : EtapeSaisie.values()) {
            String etat = convention.examen().complete(etape) ? "faite" : "a-completer";
            etapes.add(new Etape(vue(etape), etapes.size() + 1, etat, vue(etape).equals(ici)));
        }
        String etat = convention.examen().recevable() ? "prete" : "bloquee";
        etapes.add(new Etape(RECAPITULATIF, etapes.size() + 1, etat, RECAPITULATIF.equals(ici)));
        return etapes;
    }

    /** The first step that still wants something, else the last. */
    static String aReprendre(FicheConvention convention) {
        for (EtapeSaisie etape : EtapeSaisie.values()) {
            if (!convention.examen().complete(etape)) {
                return vue(etape);
            }
        }
        return RECAPITULATIF;
    }

    /** The step after this one. */
    static String apres(EtapeSaisie etape) {
        EtapeSaisie[] toutes = EtapeSaisie.values();
        return etape.ordinal() + 1 < toutes.length ? vue(toutes[etape.ordinal() + 1]) : RECAPITULATIF;
    }

    static String vue(EtapeSaisie etape) {
        return etape.name().toLowerCase(Locale.ROOT);
    }

    public boolean faite() {
        return "faite".equals(etat);
    }
}

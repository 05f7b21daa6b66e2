package org.entstage.evaluations.suivi;

import java.util.Arrays;
import javax.portlet.PortletParameters;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;
import org.entstage.evaluation.suivi.OrdreDeSuivi;

/** Criteria as they travel in the address, so that a list can be bookmarked; what cannot be read is left out. */
final class Criteres {

    private Criteres() {}

    static CriteresDeSuivi lire(PortletParameters parametres) {
        return new CriteresDeSuivi(
                parametres.getValue("mots"),
                parametres.getValue("convention"),
                parmi(Repondant.values(), parametres.getValue("repondant")),
                parmi(EtatDeSuivi.values(), parametres.getValue("etat")),
                nombre(parametres.getValue("centre")),
                annee(parametres.getValue("annee")),
                nombre(parametres.getValue("campagne")),
                parmi(OrdreDeSuivi.values(), parametres.getValue("ordre")));
    }

    static CriteresForm formulaire(CriteresDeSuivi criteres) {
        CriteresForm form = new CriteresForm();
        form.mots = criteres.mots();
        form.convention = criteres.numero();
        form.repondant = criteres.repondant();
        form.etat = criteres.etat();
        form.centre = criteres.centre();
        form.annee = criteres.annee();
        return form;
    }

    private static <E extends Enum<E>> E parmi(E[] valeurs, String nom) {
        return Arrays.stream(valeurs)
                .filter(valeur -> valeur.name().equals(nom))
                .findFirst()
                .orElse(null);
    }

    private static Long nombre(String texte) {
        return texte != null && texte.matches("\\d{1,18}") ? Long.valueOf(texte) : null;
    }

    private static Integer annee(String texte) {
        return texte != null && texte.matches("\\d{4}") ? Integer.valueOf(texte) : null;
    }
}

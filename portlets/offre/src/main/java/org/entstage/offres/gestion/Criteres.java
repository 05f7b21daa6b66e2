package org.entstage.offres.gestion;

import java.util.Arrays;
import javax.portlet.PortletParameters;
import org.entstage.offre.CriteresDeGestion;
import org.entstage.offre.EtatOffre;

/** Criteria as they travel in the address, so that a list can be bookmarked; what cannot be read is left out. */
final class Criteres {

    private Criteres() {}

    static CriteresDeGestion lire(PortletParameters parametres) {
        return new CriteresDeGestion(
                parametres.getValue("mots"),
                parametres.getValue("offre"),
                etat(parametres.getValue("etat")),
                "true".equals(parametres.getValue("attente")),
                parametres.getValue("type"),
                nombre(parametres.getValue("centre")),
                annee(parametres.getValue("annee")),
                null);
    }

    /** Whether anything narrows the list. */
    static boolean presents(CriteresDeGestion criteres) {
        return !CriteresDeGestion.AUCUN.equals(criteres);
    }

    static CriteresForm formulaire(CriteresDeGestion criteres) {
        CriteresForm form = new CriteresForm();
        form.mots = criteres.mots();
        form.offre = criteres.numero();
        form.etat = criteres.etat();
        form.type = criteres.type();
        form.centre = criteres.centre();
        form.annee = criteres.annee();
        form.attente = criteres.aTraiter();
        return form;
    }

    private static EtatOffre etat(String nom) {
        return Arrays.stream(EtatOffre.values())
                .filter(etat -> etat.name().equals(nom))
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

package org.entstage.stage.gestion;

import javax.portlet.PortletParameters;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.CriteresConvention.Ordre;
import org.entstage.convention.CriteresConvention.Signees;
import org.entstage.convention.EtatConvention;
import org.springframework.util.StringUtils;

/** Criteria as they travel in the address, so that a search can be bookmarked; what cannot be read is left out. */
final class Criteres {

    private Criteres() {}

    static CriteresConvention lire(PortletParameters parametres) {
        return new CriteresConvention(
                parametres.getValue("nom"),
                parametres.getValue("convention"),
                valeur(EtatConvention.class, parametres.getValue("etat")),
                annee(parametres.getValue("annee")),
                valeur(Signees.class, parametres.getValue("signatures")),
                valeur(Ordre.class, parametres.getValue("ordre")));
    }

    /** Whether anything narrows the list. */
    static boolean presents(CriteresConvention criteres) {
        return criteres.nom() != null
                || criteres.numero() != null
                || criteres.etat() != null
                || criteres.annee() != null
                || criteres.signatures() != null;
    }

    static CriteresForm formulaire(CriteresConvention criteres) {
        CriteresForm form = new CriteresForm();
        form.nom = criteres.nom();
        form.convention = criteres.numero();
        form.etat = criteres.etat();
        form.annee = criteres.annee();
        form.signatures = criteres.signatures();
        return form;
    }

    private static <E extends Enum<E>> E valeur(Class<E> type, String nom) {
        for (E constante : type.getEnumConstants()) {
            if (constante.name().equals(nom)) {
                return constante;
            }
        }
        return null;
    }

    private static Integer annee(String texte) {
        return StringUtils.hasText(texte) && texte.matches("\\d{4}") ? Integer.valueOf(texte) : null;
    }
}

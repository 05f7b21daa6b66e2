package org.entstage.evaluations.campagne;

import java.util.Arrays;
import javax.portlet.PortletParameters;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.CriteresDeStages;
import org.entstage.evaluation.campagne.CriteresDeStages.Demande;
import org.entstage.evaluation.campagne.CriteresDeStages.Moment;
import org.entstage.portlet.commun.page.Suite;

/** What the list of placements is narrowed to, as it is typed and as it travels in the address. */
public class CriteresForm {

    @Size(max = 100)
    String mots;

    @Size(max = 20)
    String convention;

    Moment moment;
    Repondant repondant;
    Demande demande;
    Long centre;

    @Min(2000)
    @Max(2100)
    Integer annee;

    /** What cannot be read is left out. */
    static CriteresDeStages lire(PortletParameters parametres) {
        return new CriteresDeStages(
                parametres.getValue("mots"),
                parametres.getValue("convention"),
                entier(parametres.getValue("annee")),
                nombre(parametres.getValue("centre")),
                parmi(Moment.values(), parametres.getValue("moment")),
                parmi(Repondant.values(), parametres.getValue("repondant")),
                parmi(Demande.values(), parametres.getValue("demande")));
    }

    static CriteresForm de(CriteresDeStages criteres) {
        CriteresForm form = new CriteresForm();
        form.mots = criteres.mots();
        form.convention = criteres.numero();
        form.moment = criteres.moment();
        form.repondant = criteres.repondant();
        form.demande = criteres.demande();
        form.centre = criteres.centre();
        form.annee = criteres.annee();
        return form;
    }

    /** Puts them into the address. */
    void poser(Suite suite) {
        suite.avec("mots", mots)
                .avec("convention", convention)
                .avec("moment", moment)
                .avec("repondant", demande == null ? null : repondant)
                .avec("demande", demande)
                .avec("centre", centre)
                .avec("annee", annee);
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

    private static Integer entier(String texte) {
        return texte != null && texte.matches("\\d{4}") ? Integer.valueOf(texte) : null;
    }
}

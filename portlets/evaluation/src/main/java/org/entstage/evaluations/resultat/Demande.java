package org.entstage.evaluations.resultat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.portlet.PortletParameters;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.GroupeDeFiches;

/**
 * Which results an address asks for; what cannot be read is left out.
 *
 * @param annee first year of the university year; null for all
 * @param avec a second year beside it, or null
 * @param axe of the groups; null for the whole
 * @param code of a group of the axis, or null
 * @param autre of a second one beside it, or null
 * @param question see {@link org.entstage.evaluation.resultat.QuestionSuivie#cle()}, or null
 */
record Demande(Integer annee, Integer avec, AxeDeResultat axe, String code, String autre, String question) {

    private static final int CODE = 40;

    static Demande lire(PortletParameters parametres) {
        AxeDeResultat axe = axe(parametres.getValue("axe"));
        String code = axe == null ? null : code(parametres.getValue("code"));
        return new Demande(
                annee(parametres.getValue("annee")),
                annee(parametres.getValue("avec")),
                axe,
                code,
                code == null ? null : code(parametres.getValue("autre")),
                parametres.getValue("question"));
    }

    private static Integer annee(String texte) {
        return texte != null && texte.matches("\\d{4}") ? Integer.valueOf(texte) : null;
    }

    private static String code(String texte) {
        return texte != null && texte.length() <= CODE ? texte : null;
    }

    private static AxeDeResultat axe(String nom) {
        return Arrays.stream(AxeDeResultat.values())
                .filter(axe -> axe.name().equals(nom))
                .findFirst()
                .orElse(null);
    }

    /** The groups that stand side by side: the whole, or a group, beside another group, another year, or the whole. */
    List<GroupeDeFiches> groupes() {
        Set<GroupeDeFiches> groupes = new LinkedHashSet<>();
        GroupeDeFiches premier = groupe();
        groupes.add(premier);
        if (autre != null && groupable()) {
            groupes.add(GroupeDeFiches.de(annee, axe, autre));
        }
        if (avec != null) {
            groupes.add(new GroupeDeFiches(avec, premier.axe(), premier.code()));
        }
        if (groupes.size() == 1) {
            groupes.add(premier.ensemble());
        }
        return List.copyOf(groupes);
    }

    /** The first of them. */
    GroupeDeFiches groupe() {
        return code == null || !groupable() ? GroupeDeFiches.annee(annee) : GroupeDeFiches.de(annee, axe, code);
    }

    private boolean groupable() {
        return axe != null && axe != AxeDeResultat.ANNEE;
    }
}

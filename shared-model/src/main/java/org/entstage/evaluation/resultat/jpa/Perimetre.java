package org.entstage.evaluation.resultat.jpa;

import java.util.ArrayList;
import java.util.List;
import org.entstage.droits.Etendue;
import org.entstage.evaluation.resultat.AxeDeResultat;
import org.entstage.evaluation.resultat.PerimetreDesResultats;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A reader's perimeter as a condition. Values travel as parameters only. */
final class Perimetre {

    private Perimetre() {}

    /**
     * @param centre alias with a point of the table that has the centre
     * @param formation likewise of the one that has étape and component
     * @return begins with {@code and}; empty for the whole institution
     */
    static String condition(
            PerimetreDesResultats perimetre, String centre, String formation, MapSqlParameterSource valeurs) {
        Etendue etendue = perimetre.etendue();
        if (etendue.etablissement()) {
            return "";
        }
        List<String> ou = new ArrayList<>();
        if (!etendue.centres().isEmpty()) {
            ou.add(centre + "centre_id in (:siensCentres)");
            valeurs.addValue("siensCentres", etendue.centres());
        }
        if (!etendue.composantes().isEmpty()) {
            ou.add(formation + "code_composante in (:siennesComposantes)");
            valeurs.addValue("siennesComposantes", etendue.composantes());
        }
        if (!etendue.etapes().isEmpty()) {
            ou.add(formation + "code_etape in (:siennesEtapes)");
            valeurs.addValue("siennesEtapes", etendue.etapes());
        }
        return ou.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", ou) + ")";
    }

    /** Of sheets {@code f}, conventions {@code c} and hosts {@code s}: what a sheet keeps, else what is true now. */
    static String expression(AxeDeResultat axe) {
        return switch (axe) {
            case ANNEE -> "coalesce(f.annee, c.annee)";
            case CENTRE -> "coalesce(f.centre_id, c.centre_id)";
            case COMPOSANTE -> "coalesce(f.code_composante, c.code_composante)";
            case ETAPE -> "coalesce(f.code_etape, c.code_etape)";
            case PAYS -> "coalesce(f.pays, c.lieu_pays, s.pays)";
            case NAF -> "substring(coalesce(f.naf, s.naf), 1, 2)";
            case HOTE -> "coalesce(f.structure_id, c.structure_id)";
        };
    }
}

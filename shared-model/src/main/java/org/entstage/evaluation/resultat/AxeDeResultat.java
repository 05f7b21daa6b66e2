package org.entstage.evaluation.resultat;

import java.util.List;

/** By what answers are grouped. A sheet keeps what its convention said when it was handed in. */
public enum AxeDeResultat {
    /** First year of the university year. */
    ANNEE,
    /** Id of the centre that handles the convention. */
    CENTRE,
    /** Code of the component. */
    COMPOSANTE(CENTRE),
    /** Code of the étape, without version. */
    ETAPE(CENTRE, COMPOSANTE),
    /** Where the trainee works, ISO 3166-1. */
    PAYS,
    /** Division of the host's activity: the first two digits of INSEE's code. */
    NAF,
    /** Id of the host. */
    HOTE(PAYS, NAF);

    private static final int DIVISION = 2;

    private final List<AxeDeResultat> parents;

    AxeDeResultat(AxeDeResultat... parents) {
        this.parents = List.of(parents);
    }

    /** In whose groups those of this one mostly lie: a difference between both would show what is left. */
    List<AxeDeResultat> parents() {
        return parents;
    }

    /** In which group of this axis a sheet is; empty where its convention does not say. */
    public String code(FicheComptee fiche) {
        String code = switch (this) {
            case ANNEE -> Integer.toString(fiche.annee());
            case CENTRE -> Long.toString(fiche.centreId());
            case COMPOSANTE -> fiche.codeComposante();
            case ETAPE -> fiche.codeEtape();
            case PAYS -> fiche.pays();
            case NAF -> division(fiche.naf());
            case HOTE ->
                fiche.structureId() == null ? null : fiche.structureId().toString();
        };
        return code == null ? "" : code;
    }

    private static String division(String naf) {
        return naf == null || naf.length() < DIVISION ? naf : naf.substring(0, DIVISION);
    }
}

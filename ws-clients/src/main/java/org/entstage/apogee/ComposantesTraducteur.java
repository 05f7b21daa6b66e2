package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.apogee.ws.referentielmetier.ComposanteDTO3;

/** Flattens Apogée's trees of components. The same one may stand in several places, and a tree may bite its tail. */
final class ComposantesTraducteur {

    private static final String OUI = "O";

    private final Map<String, ComposanteLue> parCode = new LinkedHashMap<>();

    private ComposantesTraducteur() {}

    static Map<String, ComposanteLue> traduire(List<ComposanteDTO3> racines) {
        ComposantesTraducteur traducteur = new ComposantesTraducteur();
        traducteur.ajouter(racines);
        return traducteur.parCode;
    }

    private void ajouter(List<ComposanteDTO3> composantes) {
        for (ComposanteDTO3 lue : composantes) {
            if (lue != null && ajoutee(lue) && lue.getListeComposanteFils() != null) {
                ajouter(lue.getListeComposanteFils().getComposante());
            }
        }
    }

    /** Whether it was not there yet. */
    private boolean ajoutee(ComposanteDTO3 lue) {
        String code = ouNul(lue.getCodCmp());
        if (code == null) {
            return false;
        }
        String libelle = ouNul(lue.getLibWebCmp()) == null ? ouNul(lue.getLibCmp()) : ouNul(lue.getLibWebCmp());
        boolean enService = OUI.equalsIgnoreCase(ouNul(lue.getTemEnSveCmp()));
        ComposanteLue composante =
                new ComposanteLue(code, libelle == null ? code : libelle, ouNul(lue.getCodSig()), enService);
        return parCode.putIfAbsent(code, composante) == null;
    }
}

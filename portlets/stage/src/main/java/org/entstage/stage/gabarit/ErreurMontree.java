package org.entstage.stage.gabarit;

import java.util.List;
import org.entstage.convention.document.modele.ErreurDeGabarit;

/**
 * An error with the line that it is on.
 *
 * @param extrait text of the line, empty where there is none
 */
public record ErreurMontree(ErreurDeGabarit erreur, String extrait) {

    static List<ErreurMontree> de(List<ErreurDeGabarit> erreurs, String texte) {
        List<String> lignes = texte == null ? List.of() : texte.lines().toList();
        return erreurs.stream()
                .map(erreur -> new ErreurMontree(
                        erreur,
                        erreur.ligne() <= lignes.size()
                                ? lignes.get(erreur.ligne() - 1).strip()
                                : ""))
                .toList();
    }

    /** Values of its sentence. */
    public Object[] valeurs() {
        return erreur.probleme().arguments().toArray();
    }
}

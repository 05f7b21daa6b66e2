package org.entstage.stage.saisie;

import java.util.List;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.regles.Constat;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;

/**
 * Something that keeps a convention from being handed in, as a sentence with the place where it is put right.
 *
 * @param vue step on which the field stands
 * @param ancre HTML id of the field there
 */
public record Manque(String vue, String ancre, String texte) {

    static List<Manque> de(FicheConvention convention, FormViews formulaires, Page page) {
        return convention.examen().bloquants().stream()
                .map(constat -> un(constat, formulaires, page))
                .toList();
    }

    private static Manque un(Constat constat, FormViews formulaires, Page page) {
        String champ = constat.probleme().champ();
        String vue = SaisieDeclarations.estUnChamp(champ) ? "precisions" : Etape.vue(EtapeSaisie.duChamp(champ));
        String nom = champ.substring(champ.indexOf('.') + 1);
        String texte =
                formulaires.problemes(page, List.of(constat.probleme())).get(0).texte();
        return new Manque(vue, page.id("enregistrer-" + vue + "-" + nom), texte);
    }
}

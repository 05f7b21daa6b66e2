package org.entstage.stage.echange;

import java.util.List;
import org.entstage.echange.Difference;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Page;
import org.entstage.stage.parametre.LectureDesParametres;

/** Differences in the reader's words: settings by their names, anything else as the file has it. */
final class LectureDesDifferences {

    private final LectureDesParametres parametres;
    private final FormViews formulaires;
    private final Page page;

    LectureDesDifferences(LectureDesParametres parametres, FormViews formulaires, Page page) {
        this.parametres = parametres;
        this.formulaires = formulaires;
        this.page = page;
    }

    public String champ(Difference difference) {
        return CatalogueParametres.parCle(difference.champ())
                .map(parametre -> parametres.libelle(parametre, page.locale()))
                .orElse(difference.champ());
    }

    /** Null stays null: nothing there. */
    public String valeur(Difference difference, String valeur) {
        if (valeur == null) {
            return null;
        }
        return CatalogueParametres.parCle(difference.champ())
                .filter(parametre -> parametre.verifier(valeur).isEmpty())
                .map(parametre -> parametres.valeur(parametre, valeur, page.locale()))
                .orElse(valeur);
    }

    /** Why it cannot be written; null when it can. */
    public String refus(Difference difference) {
        return difference.refus() == null
                ? null
                : formulaires
                        .problemes(page, List.of(difference.refus()))
                        .get(0)
                        .texte();
    }
}

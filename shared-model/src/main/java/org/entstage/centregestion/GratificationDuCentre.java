package org.entstage.centregestion;

import java.util.List;
import org.entstage.gratification.JoursFeriesComptes;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.gratification.ReferencePlafond;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/** What a centre, or the institution, decided about the gratification where the law is silent. Costs no statement. */
@Component
public class GratificationDuCentre implements PolitiquesDeGratification {

    private final ReglagesDuCentre centres;
    private final Parametres parametres;

    GratificationDuCentre(ReglagesDuCentre centres, Parametres parametres) {
        this.centres = centres;
        this.parametres = parametres;
    }

    @Override
    public PolitiqueGratification pour(long centre) {
        return politique(
                centres.texte(centre, CatalogueParametres.GRATIFICATION_PLAFOND),
                centres.texte(centre, CatalogueParametres.GRATIFICATION_FERIES));
    }

    @Override
    public PolitiqueGratification deLEtablissement() {
        return politique(
                texte(CatalogueParametres.GRATIFICATION_PLAFOND), texte(CatalogueParametres.GRATIFICATION_FERIES));
    }

    private String texte(Parametre parametre) {
        return parametres.valeur(parametre, List.of()).valeur();
    }

    private static PolitiqueGratification politique(String plafond, String feries) {
        return new PolitiqueGratification(ReferencePlafond.valueOf(plafond), JoursFeriesComptes.valueOf(feries));
    }
}

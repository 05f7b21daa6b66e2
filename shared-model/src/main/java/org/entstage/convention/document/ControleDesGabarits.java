package org.entstage.convention.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entstage.convention.document.FauteDeGabarit.Nature;
import org.entstage.document.Balise;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeDocument;
import org.entstage.document.XhtmlDeDocument;
import org.springframework.stereotype.Component;

/** Says what is wrong with a template before anybody prints with it. */
@Component
public class ControleDesGabarits {

    private final GabaritsDeDocument gabarits;

    ControleDesGabarits(GabaritsDeDocument gabarits) {
        this.gabarits = gabarits;
    }

    /** What keeps this text from being a template of that type, by line; empty for a good one. */
    public List<FauteDeGabarit> fautes(TypeDocument type, String texte) {
        List<FauteDeGabarit> fautes = new ArrayList<>();
        try {
            List<Balise> balises = gabarits.balises(texte);
            fautes.addAll(LectureDeGabarit.de(type, balises).fautes());
            fautes.addAll(XhtmlDeDocument.fautes(texte).stream()
                    .map(ControleDesGabarits::traduire)
                    .toList());
            if (fautes.isEmpty()) {
                essayer(CatalogueDesVariables.tout(type, type.langues().get(0)), texte, fautes);
                essayer(CatalogueDesVariables.rien(type), texte, fautes);
            }
        } catch (GabaritFaux faux) {
            fautes.add(new FauteDeGabarit(faux.ligne(), Nature.SYNTAXE, faux.getMessage()));
        }
        fautes.sort(Comparator.comparingInt(FauteDeGabarit::ligne));
        return fautes;
    }

    /** A section may hold half an element: filled, the text must be whole too. Its lines are no longer those of the template. */
    private void essayer(Map<String, Object> valeurs, String texte, List<FauteDeGabarit> fautes) throws GabaritFaux {
        if (fautes.isEmpty()) {
            XhtmlDeDocument.fautes(gabarits.remplir(texte, valeurs)).stream()
                    .limit(1)
                    .map(faute -> new FauteDeGabarit(1, traduire(faute).nature(), faute.quoi()))
                    .forEach(fautes::add);
        }
    }

    private static FauteDeGabarit traduire(XhtmlDeDocument.Faute faute) {
        return new FauteDeGabarit(
                faute.ligne(),
                switch (faute.nature()) {
                    case MAL_FORME -> Nature.XHTML;
                    case ELEMENT -> Nature.ELEMENT_INTERDIT;
                    case ADRESSE -> Nature.ADRESSE;
                },
                faute.quoi());
    }
}

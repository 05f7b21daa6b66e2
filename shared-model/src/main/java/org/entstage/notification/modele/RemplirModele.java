package org.entstage.notification.modele;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeTexte;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.Textes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a mail of a template and values, with what the institution writes under every mail. */
@Component
public class RemplirModele {

    private static final Logger LOG = LoggerFactory.getLogger(RemplirModele.class);

    private final CourrielsEnVigueur courriels;
    private final GabaritsDeTexte gabarits;
    private final Textes textes;

    RemplirModele(CourrielsEnVigueur courriels, GabaritsDeTexte gabarits, Textes textes) {
        this.courriels = courriels;
        this.gabarits = gabarits;
        this.textes = textes;
    }

    /**
     * The mail of a place. A template that an older version admitted and this one cannot read is left aside for the
     * delivered one: nobody's work stops for a mail.
     *
     * @param valeurs texts by {@link Variable#nom}, for a section lists of such maps
     */
    public ModeleCourriel remplir(long centre, CleModele cle, Map<String, Object> valeurs) {
        ModeleCourriel modele = courriels.modele(centre, cle).valeur();
        try {
            return remplir(modele, cle.langue(), valeurs);
        } catch (GabaritFaux faux) {
            LOG.warn("the template {} of place {} cannot be read; the delivered one is used", cle.nom(), centre, faux);
            try {
                return remplir(cle.livre().orElseThrow(), cle.langue(), valeurs);
            } catch (GabaritFaux livre) {
                throw new IllegalStateException("the delivered template " + cle.nom() + " is wrong", livre);
            }
        }
    }

    ModeleCourriel remplir(ModeleCourriel modele, Langue langue, Map<String, Object> valeurs) throws GabaritFaux {
        String pied = textes.texte(TexteEditable.PIED_COURRIEL, langue);
        String corps = gabarits.remplir(modele.corps(), valeurs).strip();
        return new ModeleCourriel(
                gabarits.remplir(modele.sujet(), valeurs),
                corps.replaceAll("\n{3,}", "\n\n") + (pied.isEmpty() ? "" : "\n\n" + pied) + "\n");
    }

    /** Sample values of everything that an event's templates may read. */
    static Map<String, Object> exemples(Evenement evenement, Langue langue) {
        Map<String, Object> exemples = new LinkedHashMap<>();
        evenement.variables().forEach(variable -> exemples.put(variable.nom(), variable.exemple(langue)));
        if (exemples.containsKey(Variable.RESUME_LIGNES.nom())) {
            Map<String, Object> ligne = Map.copyOf(exemples);
            exemples.put(Variable.RESUME_LIGNES.nom(), List.of(ligne, ligne));
        }
        return exemples;
    }
}

package org.entstage.convention.document.modele;

import java.util.List;
import org.entstage.convention.document.VariableDeDocument;

/**
 * A template, or a block of one, as its writer sees it.
 *
 * @param centre place that is looked at
 * @param libelle label of the centre, null for the institution
 * @param texte the draft, or what holds today where there is none
 * @param brouillon whether it is a draft
 * @param version what a form must send back: 0 while there is no draft
 * @param erreurs why the text cannot be published
 * @param origine label of the place whose text holds today, empty for the institution, null for what is delivered
 * @param propre whether the place has a text of its own today
 * @param blocs parts of the whole that can be written alone; none of a block
 * @param titre of the block, empty for the whole
 * @param variables what it may read
 * @param histoire what this place published, the newest first
 * @param modifiable whether the reader may change it
 */
public record FicheGabarit(
        long centre,
        String libelle,
        CleGabarit cle,
        String texte,
        boolean brouillon,
        int version,
        List<ErreurDeGabarit> erreurs,
        String origine,
        boolean propre,
        List<Bloc> blocs,
        String titre,
        List<VariableDeDocument> variables,
        List<VersionPubliee> histoire,
        boolean modifiable) {

    public FicheGabarit {
        erreurs = List.copyOf(erreurs);
        blocs = List.copyOf(blocs);
        variables = List.copyOf(variables);
        histoire = List.copyOf(histoire);
    }
}

package org.entstage.evaluation.resultat;

import java.util.List;

/** Where exported answers go, row by row. */
public interface SortieDesReponses {

    /**
     * Once, before the rows.
     *
     * @param titres headings of the columns
     * @param dictionnaire what they mean
     */
    void commencer(FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> dictionnaire);

    /** @param cellules texts, numbers and days in the order of the headings, null for an empty cell */
    void ligne(List<Object> cellules);
}

package org.entstage.evaluations.resultat;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.entstage.document.ClasseurXlsx;
import org.entstage.document.Colonne;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.SortieDesReponses;
import org.entstage.evaluations.chiffres.Mots;

/** Answers as a workbook: the rows, then the codebook. */
public final class ReponsesEnClasseur implements SortieDesReponses {

    private final OutputStream vers;
    private final Mots mots;
    private ClasseurXlsx<List<Object>>.Redaction redaction;
    private List<LigneDeDictionnaire> dictionnaire = List.of();

    public ReponsesEnClasseur(OutputStream vers, Mots mots) {
        this.vers = vers;
        this.mots = mots;
    }

    @Override
    public void commencer(FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> lignes) {
        dictionnaire = lignes;
        List<Colonne<List<Object>>> colonnes = IntStream.range(0, titres.size())
                .mapToObj(i -> new Colonne<List<Object>>(titres.get(i), cellules -> cellules.get(i)))
                .toList();
        redaction = new ClasseurXlsx<>(mots.texte("resultat.export.reponses"), colonnes).ouvrir(vers);
    }

    @Override
    public void ligne(List<Object> cellules) {
        redaction.ajouter(cellules);
    }

    /** Before that the workbook cannot be read. */
    public void terminer() {
        redaction.feuille(
                mots.texte("resultat.export.dictionnaire"), new Dictionnaire(mots).colonnes(), dictionnaire.iterator());
        redaction.terminer();
    }
}

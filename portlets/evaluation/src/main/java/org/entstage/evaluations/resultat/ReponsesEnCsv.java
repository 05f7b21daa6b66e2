package org.entstage.evaluations.resultat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entstage.document.Colonne;
import org.entstage.document.FichierCsv;
import org.entstage.evaluation.resultat.FormulaireRepondu;
import org.entstage.evaluation.resultat.LigneDeDictionnaire;
import org.entstage.evaluation.resultat.SortieDesReponses;
import org.entstage.evaluations.chiffres.Mots;

/** Answers as two CSV files in an archive: the rows, then the codebook. */
public final class ReponsesEnCsv implements SortieDesReponses {

    private final ZipOutputStream archive;
    private final Mots mots;
    private FichierCsv lignes;
    private List<LigneDeDictionnaire> dictionnaire = List.of();

    public ReponsesEnCsv(OutputStream vers, Mots mots) {
        this.archive = new ZipOutputStream(vers);
        this.mots = mots;
    }

    @Override
    public void commencer(FormulaireRepondu formulaire, List<String> titres, List<LigneDeDictionnaire> codes) {
        dictionnaire = codes;
        lignes = fichier("resultat.export.reponses");
        lignes.ajouter(titres);
    }

    private FichierCsv fichier(String cle) {
        try {
            archive.putNextEntry(new ZipEntry(mots.texte(cle).toLowerCase(java.util.Locale.ROOT) + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FichierCsv(archive);
    }

    @Override
    public void ligne(List<Object> cellules) {
        lignes.ajouter(cellules);
    }

    /** Before that the archive cannot be read. */
    public void terminer() {
        lignes.terminer();
        List<Colonne<LigneDeDictionnaire>> colonnes = new Dictionnaire(mots).colonnes();
        FichierCsv codes = fichier("resultat.export.dictionnaire");
        codes.ajouter(colonnes.stream().map(Colonne::titre).toList());
        dictionnaire.forEach(ligne -> codes.ajouter(colonnes.stream()
                .map(colonne -> (Object) colonne.valeur().apply(ligne))
                .collect(java.util.stream.Collectors.toList())));
        codes.terminer();
        try {
            archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

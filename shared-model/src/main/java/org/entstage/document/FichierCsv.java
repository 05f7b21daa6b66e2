package org.entstage.document;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows as CSV as they come: UTF-8 with the mark by which spreadsheets know it, semicolons, days as {@code
 * 2026-11-22}, numbers with a point, and texts that no spreadsheet takes for a formula.
 */
public final class FichierCsv {

    private static final char MARQUE = '\uFEFF';
    private static final char SEPARATEUR = ';';
    private static final String FIN = "\r\n";

    private final OutputStreamWriter sortie;
    private final ICSVWriter lignes;

    /** @param vers stays open */
    public FichierCsv(OutputStream vers) {
        sortie = new OutputStreamWriter(vers, StandardCharsets.UTF_8);
        lignes = new CSVWriterBuilder(sortie)
                .withSeparator(SEPARATEUR)
                .withLineEnd(FIN)
                .build();
        try {
            sortie.write(MARQUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a row; the first one is the header.
     *
     * @param cellules texts, numbers, truth values, days; null for an empty cell
     */
    public void ajouter(List<?> cellules) {
        lignes.writeNext(cellules.stream().map(FichierCsv::texte).toArray(String[]::new), false);
    }

    /**
     * Hands everything over to the stream.
     *
     * @throws UncheckedIOException when it could not be written
     */
    public void terminer() {
        try {
            sortie.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lignes.checkError()) {
            throw new UncheckedIOException(new IOException("rows could not be written"));
        }
    }

    private static String texte(Object cellule) {
        if (cellule instanceof BigDecimal nombre) {
            return nombre.toPlainString();
        }
        String texte = cellule == null ? "" : cellule.toString();
        return cellule instanceof String && !texte.isEmpty() ? ClasseurXlsx.sansFormule(texte) : texte;
    }
}

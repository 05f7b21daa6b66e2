package org.entstage.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows into a workbook as they come: whatever their number, only a few hundred are in memory. A header row, typed
 * cells, and texts that no spreadsheet takes for a formula. Beyond the rows that a sheet can hold, the next one goes on.
 */
public final class ClasseurXlsx<T> {

    private static final String APPLICATION = "ENT-Stage";
    private static final String VERSION = "1.0";
    private static final String FORMAT_DATE = "yyyy-mm-dd";
    private static final String FORMAT_INSTANT = "yyyy-mm-dd hh:mm";
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n";
    private static final int LIGNES_EN_MEMOIRE = 200;
    private static final int CARACTERES_PAR_CELLULE = 32_767;
    private static final int CARACTERES_PAR_NOM = 25;
    private static final double LARGEUR = 22;

    private final String feuille;
    private final List<Colonne<T>> colonnes;

    /** @param feuille name of the sheet; characters that a sheet name cannot have are left out */
    public ClasseurXlsx(String feuille, List<Colonne<T>> colonnes) {
        this.feuille = nomDeFeuille(feuille);
        this.colonnes = List.copyOf(colonnes);
    }

    private static String nomDeFeuille(String texte) {
        String nom = texte.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return nom.substring(0, Math.min(nom.length(), CARACTERES_PAR_NOM));
    }

    /** Opens a workbook on a stream that stays open; rows are added as they come, {@code terminer} ends it. */
    public Redaction ouvrir(OutputStream vers) {
        return new Redaction(new Workbook(vers, APPLICATION, VERSION), Worksheet.MAX_ROWS);
    }

    /**
     * Writes all rows; the stream stays open.
     *
     * @throws UncheckedIOException when the stream cannot be written
     * @throws IllegalArgumentException when a cell is of another kind than {@link Colonne} says
     */
    public void ecrire(Iterator<T> lignes, OutputStream vers) {
        ecrire(lignes, vers, Worksheet.MAX_ROWS);
    }

    void ecrire(Iterator<T> lignes, OutputStream vers, int lignesParFeuille) {
        Redaction redaction = new Redaction(new Workbook(vers, APPLICATION, VERSION), lignesParFeuille);
        lignes.forEachRemaining(redaction::ajouter);
        redaction.terminer();
    }

    /**
     * A workbook that is being written. It is ended by {@link #terminer} and not by closing: after a failure it must not
     * look complete.
     */
    public final class Redaction {

        private final Workbook classeur;
        private final int lignesParFeuille;
        private Worksheet page;
        private int feuilles;
        private int rang;

        private Redaction(Workbook classeur, int lignesParFeuille) {
            this.classeur = classeur;
            this.lignesParFeuille = lignesParFeuille;
            nouvelleFeuille();
        }

        /**
         * Adds a row.
         *
         * @throws UncheckedIOException when the stream cannot be written
         * @throws IllegalArgumentException when a cell is of another kind than {@link Colonne} says
         */
        public void ajouter(T ligne) {
            if (rang + 1 == lignesParFeuille) {
                nouvelleFeuille();
            }
            rang++;
            for (int colonne = 0; colonne < colonnes.size(); colonne++) {
                cellule(page, rang, colonne, colonnes.get(colonne).valeur().apply(ligne));
            }
            if (rang % LIGNES_EN_MEMOIRE == 0) {
                ecrireOuEchouer(page::flush);
            }
        }

        private void nouvelleFeuille() {
            finirLaFeuille();
            feuilles++;
            rang = 0;
            page = classeur.newWorksheet(feuilles == 1 ? feuille : feuille + " " + feuilles);
            entete(page, colonnes);
        }

        private void finirLaFeuille() {
            if (page != null) {
                ecrireOuEchouer(page::finish);
            }
        }

        /** Ends the sheet of the rows and adds another one, with columns of its own; no more rows can be added then. */
        public <L> void feuille(String nom, List<Colonne<L>> autres, Iterator<L> lignes) {
            finirLaFeuille();
            page = null;
            Worksheet annexe = classeur.newWorksheet(nomDeFeuille(nom));
            entete(annexe, autres);
            for (int ligne = 1; lignes.hasNext(); ligne++) {
                L valeurs = lignes.next();
                for (int colonne = 0; colonne < autres.size(); colonne++) {
                    cellule(annexe, ligne, colonne, autres.get(colonne).valeur().apply(valeurs));
                }
            }
            ecrireOuEchouer(annexe::finish);
        }

        /** Ends the workbook: before that it cannot be read. */
        public void terminer() {
            finirLaFeuille();
            ecrireOuEchouer(classeur::finish);
        }
    }

    /** A step of writing to the stream. */
    @FunctionalInterface
    private interface Ecriture {
        void faire() throws IOException;
    }

    private static void ecrireOuEchouer(Ecriture ecriture) {
        try {
            ecriture.faire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <L> void entete(Worksheet page, List<Colonne<L>> colonnes) {
        for (int colonne = 0; colonne < colonnes.size(); colonne++) {
            page.width(colonne, LARGEUR);
            texte(page, 0, colonne, colonnes.get(colonne).titre());
            page.style(0, colonne).bold().set();
        }
        page.freezePane(0, 1);
    }

    private static void cellule(Worksheet page, int rang, int colonne, Object valeur) {
        if (valeur instanceof String texte) {
            texte(page, rang, colonne, texte);
        } else if (valeur instanceof Number nombre) {
            page.value(rang, colonne, nombre);
        } else if (valeur instanceof Boolean vrai) {
            page.value(rang, colonne, vrai);
        } else if (valeur instanceof LocalDate jour) {
            page.value(rang, colonne, jour);
            page.style(rang, colonne).format(FORMAT_DATE).set();
        } else if (valeur instanceof LocalDateTime instant) {
            page.value(rang, colonne, instant);
            page.style(rang, colonne).format(FORMAT_INSTANT).set();
        } else if (valeur != null) {
            throw new IllegalArgumentException("A cell cannot hold " + valeur.getClass());
        }
    }

    /** Inline, because a table of shared texts would grow with the rows. */
    private static void texte(Worksheet page, int rang, int colonne, String brut) {
        if (!brut.isEmpty()) {
            page.inlineString(rang, colonne, sansFormule(brut));
        }
    }

    /**
     * A text that begins like a formula is typed as text, and gets an apostrophe in front: saved as CSV and opened again,
     * it would else be computed.
     */
    static String sansFormule(String brut) {
        String sur = DEBUTS_DE_FORMULE.indexOf(brut.charAt(0)) < 0 ? brut : "'" + brut;
        return sur.substring(0, Math.min(sur.length(), CARACTERES_PAR_CELLULE));
    }
}

package org.entstage.stage.gestion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entstage.convention.LigneConvention;
import org.springframework.context.MessageSource;

/** A spreadsheet of conventions that is sent while it grows: a few rows are in memory, never all. */
final class Classeur implements AutoCloseable {

    private static final int LIGNES_EN_MEMOIRE = 500;
    private static final String[] COLONNES = {
        "numero",
        "annee",
        "etat",
        "etudiantNumero",
        "nom",
        "prenom",
        "formation",
        "centre",
        "structure",
        "commune",
        "sujet",
        "referent",
        "debut",
        "fin",
        "heures",
        "modifieeLe"
    };

    private final Workbook classeur;
    private final Worksheet feuille;
    private final MessageSource messages;
    private final Locale langue;
    private int ligne;

    Classeur(OutputStream vers, MessageSource messages, Locale langue) {
        this.messages = messages;
        this.langue = langue;
        this.classeur = new Workbook(vers, "ENT-Stage", "1.0");
        this.feuille = classeur.newWorksheet(texte("gestion.export.feuille"));
        for (int colonne = 0; colonne < COLONNES.length; colonne++) {
            feuille.inlineString(0, colonne, texte("gestion.export." + COLONNES[colonne]));
        }
    }

    void ajouter(LigneConvention convention) {
        ligne++;
        int colonne = 0;
        texte(colonne++, convention.numero());
        texte(colonne++, convention.annee() + "/" + (convention.annee() + 1));
        texte(colonne++, texte("convention.etat." + convention.etat().name()));
        texte(colonne++, convention.etudiantNumero());
        texte(colonne++, convention.etudiantNom());
        texte(colonne++, convention.etudiantPrenom());
        texte(colonne++, convention.formation());
        texte(colonne++, convention.centre());
        texte(colonne++, convention.structure());
        texte(colonne++, convention.commune());
        texte(colonne++, convention.sujet());
        texte(colonne++, referent(convention));
        date(colonne++, convention.debut());
        date(colonne++, convention.fin());
        nombre(colonne++, convention.heures());
        date(
                colonne,
                convention.modifieeLe() == null ? null : convention.modifieeLe().toLocalDate());
        envoyer();
    }

    private static String referent(LigneConvention convention) {
        return convention.enseignantNom() == null
                ? null
                : convention.enseignantNom() + " " + convention.enseignantPrenom();
    }

    private void texte(int colonne, String valeur) {
        if (valeur != null) {
            feuille.inlineString(ligne, colonne, inoffensif(valeur));
        }
    }

    /**
     * What a spreadsheet would take for a formula gets an apostrophe in front; a text cell is no formula yet, but it
     * becomes one when somebody saves the sheet as CSV and opens that.
     */
    static String inoffensif(String valeur) {
        return !valeur.isEmpty() && "=+-@\t\r\n".indexOf(valeur.charAt(0)) >= 0 ? "'" + valeur : valeur;
    }

    private void date(int colonne, LocalDate valeur) {
        if (valeur != null) {
            feuille.value(ligne, colonne, valeur);
            feuille.style(ligne, colonne).format("dd/mm/yyyy").set();
        }
    }

    private void nombre(int colonne, BigDecimal valeur) {
        if (valeur != null) {
            feuille.value(ligne, colonne, valeur);
        }
    }

    private void envoyer() {
        if (ligne % LIGNES_EN_MEMOIRE == 0) {
            try {
                feuille.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String texte(String cle) {
        return messages.getMessage(cle, null, langue);
    }

    @Override
    public void close() throws IOException {
        classeur.finish();
    }
}

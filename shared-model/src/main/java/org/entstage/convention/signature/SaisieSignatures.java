package org.entstage.convention.signature;

import static org.entstage.commun.Texte.ouNul;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Problemes;
import org.entstage.fichier.FormatFichier;

/**
 * What the staff keeps: who signed when, and the paper that shows it.
 *
 * @param ailleurs whether they signed by a means of their own, of which the file is the proof; else on paper
 * @param dates the day of each
 * @param noms of those whom the convention does not name
 * @param fichier scan or proof, told by its bytes; empty for none
 */
public record SaisieSignatures(
        boolean ailleurs,
        Map<NatureEtape, LocalDate> dates,
        Map<NatureEtape, String> noms,
        String note,
        byte[] fichier) {

    /** Bytes that a scan may have. */
    public static final int TAILLE_MAXIMALE = 6 * 1024 * 1024;

    private static final int NOTE = 2000;

    public SaisieSignatures {
        Map<NatureEtape, LocalDate> parNature = new EnumMap<>(NatureEtape.class);
        parNature.putAll(dates);
        dates = parNature;
        noms = Map.copyOf(noms);
        note = ouNul(note);
        fichier = fichier.clone();
    }

    public SaisieSignatures(boolean ailleurs, Map<NatureEtape, LocalDate> dates, String note, byte[] fichier) {
        this(ailleurs, dates, Map.of(), note, fichier);
    }

    @Override
    public byte[] fichier() {
        return fichier.clone();
    }

    Optional<FormatFichier> format() {
        return FormatFichier.de(fichier, FormatFichier.PREUVES);
    }

    ModeSignature mode() {
        return ailleurs ? ModeSignature.AILLEURS : ModeSignature.PAPIER;
    }

    /** @param depuis the day from which on somebody can have signed */
    void verifier(LocalDate depuis, LocalDate aujourdhui) {
        Problemes problemes = new Problemes()
                .longueur("note", note, NOTE)
                .si(dates.isEmpty() && fichier.length == 0, "", "signature.rien")
                .si(fichier.length > TAILLE_MAXIMALE, "fichier", "signature.fichier.tropGros")
                .si(
                        fichier.length > 0 && fichier.length <= TAILLE_MAXIMALE && format().isEmpty(),
                        "fichier",
                        "signature.fichier.format")
                .si(ailleurs && fichier.length == 0, "fichier", "signature.ailleurs.preuve")
                .si(ailleurs && note == null, "note", "signature.ailleurs.note")
                .si(ailleurs && dates.isEmpty(), "", "signature.ailleurs.personne");
        dates.forEach((nature, jour) -> problemes
                .si(jour.isAfter(aujourdhui), nature.name(), "signature.date.future")
                .si(depuis != null && jour.isBefore(depuis), nature.name(), "signature.date.tropTot", depuis));
        problemes.refuser();
    }
}

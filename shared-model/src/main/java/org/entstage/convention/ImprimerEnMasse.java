package org.entstage.convention;

import static org.entstage.convention.document.TextesDeDocument.LOTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.Texte;
import org.entstage.convention.document.TypeDocument;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints many conventions into one archive, written while they are made: one document is in memory at a time. What cannot be printed is
 * said in a text of the archive, the rest comes.
 */
@RemoteUseCase
public class ImprimerEnMasse {

    /** Conventions of one archive at the most. */
    public static final int MAXIMUM = 500;

    private static final Logger LOG = LoggerFactory.getLogger(ImprimerEnMasse.class);

    private final Conventions conventions;
    private final ProduireDocument produire;
    private final String etablissement;

    ImprimerEnMasse(Conventions conventions, ProduireDocument produire, Reglages reglages) {
        this.conventions = conventions;
        this.produire = produire;
        this.etablissement = reglages.etablissement();
    }

    /**
     * Writes the archive; the stream stays open, and nothing is written before it is known that there is something.
     *
     * @param choisies ids of the conventions that are meant; empty for all that the criteria find
     * @throws RefusMetier for none and for more than {@value #MAXIMUM}: nothing was written
     * @throws AccesRefuse unless he prints as staff
     */
    public void executer(
            Acteur acteur, CriteresConvention criteres, Set<Long> choisies, Locale langue, OutputStream vers) {
        List<LigneConvention> lignes = lignes(acteur, criteres, choisies);
        if (lignes.isEmpty()) {
            throw new RefusMetier(Probleme.general("impression.aucune"));
        }
        try {
            ZipOutputStream archive = new ZipOutputStream(vers, StandardCharsets.UTF_8);
            archive.setLevel(Deflater.BEST_SPEED);
            List<String> echecs = new ArrayList<>();
            for (LigneConvention ligne : lignes) {
                ajouter(acteur, ligne, langue, archive, echecs);
            }
            if (!echecs.isEmpty()) {
                archive.putNextEntry(new ZipEntry(LOTS.texte("fichier", langue)));
                archive.write((LOTS.texte("intro", langue) + "\r\n\r\n" + String.join("\r\n", echecs) + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
            archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LigneConvention> lignes(Acteur acteur, CriteresConvention criteres, Set<Long> choisies) {
        Perimetre perimetre = Perimetre.gestion(acteur, Action.CONVENTION_IMPRIMER, etablissement);
        if (choisies.size() > MAXIMUM) {
            throw new RefusMetier(Probleme.general("impression.trop", MAXIMUM));
        }
        if (!choisies.isEmpty()) {
            return conventions.lignes(perimetre, choisies);
        }
        List<LigneConvention> trouvees =
                conventions.rechercher(perimetre, criteres, 1, MAXIMUM + 1).lignes();
        if (trouvees.size() > MAXIMUM) {
            throw new RefusMetier(Probleme.general("impression.trop", MAXIMUM));
        }
        return trouvees;
    }

    private void ajouter(
            Acteur acteur, LigneConvention ligne, Locale langue, ZipOutputStream archive, List<String> echecs)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            produire.executer(acteur, new DemandeDeDocument(TypeDocument.CONVENTION, langue, ligne.id()), document);
        } catch (AccesRefuse | Introuvable pasPourLui) {
            echecs.add(echec(ligne, "droit", langue));
            return;
        } catch (RuntimeException imprevue) {
            LOG.error("convention {} was not printed", ligne.id(), imprevue);
            echecs.add(echec(ligne, "incident", langue));
            return;
        }
        archive.putNextEntry(new ZipEntry(nom(ligne)));
        document.writeTo(archive);
        archive.closeEntry();
    }

    /** {@code 2026-000123-dupont-camille.pdf}: the number makes it the only one. */
    private static String nom(LigneConvention ligne) {
        String etudiant = Texte.normaliser(
                        ligne.etudiantNom() + " " + (ligne.etudiantPrenom() == null ? "" : ligne.etudiantPrenom()))
                .strip()
                .replace(' ', '-');
        return ligne.numero() + "-" + etudiant + ".pdf";
    }

    private static String echec(LigneConvention ligne, String raison, Locale langue) {
        return LOTS.texte("echec." + raison, langue, ligne.numero(), ligne.etudiantNom());
    }
}

package org.entstage.convention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.Fichiers;

/**
 * Prints a document. No transaction is open while it is made and sent: a slow reader holds no database connection.
 */
@RemoteUseCase
public class ProduireDocument {

    private final PreparationDesDocuments preparation;
    private final RedactionDesDocuments redaction;
    private final DocumentsFiges figes;
    private final ConsulterConvention consulter;
    private final FormulairesAccueil formulaires;
    private final Fichiers fichiers;

    ProduireDocument(
            PreparationDesDocuments preparation,
            RedactionDesDocuments redaction,
            DocumentsFiges figes,
            ConsulterConvention consulter,
            FormulairesAccueil formulaires,
            Fichiers fichiers) {
        this.preparation = preparation;
        this.redaction = redaction;
        this.figes = figes;
        this.consulter = consulter;
        this.formulaires = formulaires;
        this.fichiers = fichiers;
    }

    /**
     * Writes the PDF; the stream stays open. Watermarked as long as nobody may rely on it; what was decided is the same
     * bytes each time, and so is a host's own form.
     *
     * @throws Introuvable when what it is about does not exist for this person: nothing was written
     * @throws AccesRefuse when he may read but not print it: nothing was written
     */
    public DocumentProduit executer(Acteur acteur, DemandeDeDocument demande, OutputStream vers) {
        DocumentPret pret = preparation.preparer(acteur, demande);
        if (pret.type() == TypeDocument.REMERCIEMENT) {
            acteur.exigerEnPersonnel(Action.CONVENTION_IMPRIMER);
        }
        long convention = demande.convention();
        boolean decide = fige(pret, convention);
        boolean fige = decide && entier(acteur, convention);
        if (fige) {
            boolean avenant = pret.type().objet() == TypeDocument.Objet.AVENANT;
            ecrire(
                    figes.octets(pret.type(), pret.langue(), convention, avenant ? demande.avenant() : null)
                            .octets(),
                    vers);
        } else if (pret.type() == TypeDocument.ATTESTATION && !figes.existe(TypeDocument.ATTESTATION, convention)) {
            // Until it is handed out it is for who would hand it out.
            acteur.exiger(Action.ATTESTATION_DELIVRER);
            redaction.ecrireEnProjet(pret, vers);
        } else {
            DocumentPret vaut = decide ? preparation.decide(acteur, demande, pret.jour()) : pret;
            ecrireCeQuiVaut(acteur, vaut, convention, vers);
        }
        return new DocumentProduit(pret.fichier(), fige);
    }

    /**
     * What is not frozen: the host's own form where it has the place of ours, as long as the convention is not ended. Staff
     * who may not see what stands in that form gets what was typed, as a draft.
     */
    private void ecrireCeQuiVaut(Acteur acteur, DocumentPret pret, long convention, OutputStream vers) {
        Optional<FormulaireAccueil> formulaire = pret.type().convention()
                        && consulter.executer(acteur, convention).etat() != EtatConvention.ANNULEE
                ? formulaires.de(convention)
                : Optional.empty();
        if (formulaire.isEmpty()) {
            redaction.ecrire(pret, vers);
        } else if (entier(acteur, convention)) {
            ecrire(fichiers.lire(formulaire.get().fichier()), vers);
        } else {
            redaction.ecrireEnProjet(pret, vers);
        }
    }

    /**
     * Whether he may have what the parties signed, which says how tutor and signatory are reached: staff who may not see
     * that gets a copy without it.
     */
    private boolean entier(Acteur acteur, long convention) {
        return !acteur.peutEnPersonnel(Action.CONVENTION_IMPRIMER)
                || consulter.executer(acteur, convention).tuteurJoignable();
    }

    private boolean fige(DocumentPret pret, long convention) {
        return pret.type() == TypeDocument.ATTESTATION
                ? figes.existe(TypeDocument.ATTESTATION, convention)
                : DocumentsFiges.reste(pret.type()) && !pret.valeurs().projet();
    }

    private static void ecrire(byte[] octets, OutputStream vers) {
        try {
            vers.write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entstage.convention.signature;

import java.util.ArrayList;
import java.util.List;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.NoteDeSignature;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.fichier.Fichiers;

/** Keeps who signed on paper or elsewhere, and the scan or proof of it. */
@UseCase
public class EnregistrerSignatures {

    private final Signatures signatures;
    private final DossiersDeSignature dossiers;
    private final Fichiers fichiers;

    EnregistrerSignatures(Signatures signatures, DossiersDeSignature dossiers, Fichiers fichiers) {
        this.signatures = signatures;
        this.dossiers = dossiers;
        this.fichiers = fichiers;
    }

    /** @throws RefusMetier for an impossible date, a file of another kind, or who cannot sign now */
    public void executer(Acteur acteur, CibleDeSignature cible, SaisieSignatures saisie) {
        DossierASigner ouvert = signatures.ouvrir(acteur, Action.SIGNATURE_ENREGISTRER, cible);
        saisie.verifier(ouvert.valideLe(), signatures.aujourdhui());
        DossierDeSignature dossier = signatures.courant(ouvert);
        boolean complet = dossier.resume().completes();
        dossier.nommer(saisie.noms(), saisie.dates().keySet());
        List<NoteDeSignature> notes = new ArrayList<>();
        saisie.dates().forEach((nature, jour) -> {
            dossier.signer(nature, saisie.mode(), jour, saisie.note(), acteur.nomAffiche(), signatures.maintenant());
            notes.add(Signatures.recue(dossier.partie(nature)));
        });
        signatures.enregistrer(acteur, dossier, ouvert.numeroAvenant(), complet, notes);
        saisie.format()
                .ifPresent(format -> dossiers.ajouter(new FichierDeSignature(
                        dossier,
                        saisie.ailleurs() ? GenreFichier.PREUVE : GenreFichier.SCAN,
                        fichiers.deposer(saisie.fichier(), format),
                        acteur.nomAffiche(),
                        signatures.maintenant())));
    }
}

package org.entstage.convention.signature;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.DossierASigner;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;

/** Hands out a file of a signing: the signed document and its scan to all who read it, the rest to the staff. */
@ReadUseCase
public class LireFichierSigne {

    private final Signatures signatures;
    private final DossiersDeSignature dossiers;
    private final Fichiers fichiers;

    LireFichierSigne(Signatures signatures, DossiersDeSignature dossiers, Fichiers fichiers) {
        this.signatures = signatures;
        this.dossiers = dossiers;
        this.fichiers = fichiers;
    }

    /**
     * @param nom under which it is kept at the reader's
     * @param type MIME type
     */
    public record FichierLu(String nom, String type, byte[] contenu) {}

    /** @throws Introuvable when there is no such file of this convention for this person */
    public FichierLu executer(Acteur acteur, long convention, Long avenant, long id) {
        DossierASigner cible = signatures.lire(acteur, new CibleDeSignature(convention, avenant, 0));
        FichierDeSignature fichier = dossiers.fichier(id)
                .filter(un ->
                        un.dossier().convention() == convention && un.dossier().de(avenant))
                .filter(un -> visible(un, cible))
                .orElseThrow(() -> new Introuvable("file " + id + " of the signing of convention " + convention));
        String nom = "convention-" + cible.numero()
                + (avenant == null ? "" : "-avenant-" + cible.numeroAvenant())
                + "-v" + fichier.dossier().numero() + "-"
                + fichier.genre().name().toLowerCase(Locale.ROOT);
        return fichier.texte() == null
                ? new FichierLu(
                        nom + "." + fichier.format().extension(),
                        fichier.format().type(),
                        fichiers.lire(fichier.cle()))
                : new FichierLu(
                        nom + ".json", "application/json", fichier.texte().getBytes(StandardCharsets.UTF_8));
    }

    static boolean visible(FichierDeSignature fichier, DossierASigner cible) {
        return cible.enregistrer()
                || cible.envoyer()
                || fichier.genre() == GenreFichier.SIGNE
                || fichier.genre() == GenreFichier.SCAN;
    }
}

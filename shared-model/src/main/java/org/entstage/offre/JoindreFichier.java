package org.entstage.offre;

import java.util.Optional;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;

/** Keeps a file with an offer, in the place of the former; what it is, its bytes tell. */
@UseCase
public class JoindreFichier {

    /** Bytes that it may have. */
    public static final int TAILLE_MAXIMALE = 5 * 1024 * 1024;

    private static final int MEGAOCTET = 1024 * 1024;

    private final OffreEnCours enCours;
    private final Fichiers fichiers;

    JoindreFichier(OffreEnCours enCours, Fichiers fichiers) {
        this.enCours = enCours;
        this.fichiers = fichiers;
    }

    /**
     * @param nom name of the file on his machine, or null
     * @throws org.entstage.commun.RefusMetier for an empty file, one that is too large, and one that is no text
     * @throws AccesRefuse unless the offer is in his hands
     */
    public void executer(Acteur acteur, long id, int version, String nom, byte[] contenu) {
        Offre offre = enCours.ouvrir(id, version);
        if (!new DroitsSurOffre(offre, acteur).possibilites().modifier()) {
            throw new AccesRefuse("offer " + id + " is not written by this person in state " + offre.etat());
        }
        boolean gros = contenu.length > TAILLE_MAXIMALE;
        Optional<FormatFichier> format = gros ? Optional.empty() : FormatFichier.de(contenu, FormatFichier.TEXTES);
        new Problemes()
                .si(contenu.length == 0, "fichier", "offre.fichier.absent")
                .si(gros, "fichier", "offre.fichier.gros", TAILLE_MAXIMALE / MEGAOCTET)
                .si(contenu.length > 0 && !gros && format.isEmpty(), "fichier", "offre.fichier.format")
                .refuser();
        offre.fichier().ifPresent(ancien -> fichiers.effacer(ancien.cle()));
        offre.joindre(new FichierJoint(fichiers.deposer(contenu, format.orElseThrow()), nom), enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}

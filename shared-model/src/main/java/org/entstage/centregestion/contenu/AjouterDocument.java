package org.entstage.centregestion.contenu;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.fichier.FormatFichier;

/** Adds a file to the instructions. */
@UseCase
public class AjouterDocument {

    private final LieuDesContenus lieu;
    private final Contenus contenus;

    AjouterDocument(LieuDesContenus lieu, Contenus contenus) {
        this.lieu = lieu;
        this.contenus = contenus;
    }

    /**
     * @param centre id, 0 for the institution
     * @throws RefusMetier for a file that is too large, or is neither PDF nor DOCX nor ODT
     */
    public void executer(Acteur acteur, long centre, SaisieDocument saisie) {
        lieu.ouvrir(acteur, centre);
        saisie.problemes().refuser();
        FormatFichier format =
                FormatFichier.de(saisie.contenu(), FormatFichier.TEXTES).orElseThrow();
        DocumentDeConsigne document =
                new DocumentDeConsigne(lieu.etablissement(), centre, saisie, format, acteur.login(), lieu.maintenant());
        contenus.ajouter(document);
        lieu.noter(acteur, centre, "document", null, document.nom());
    }
}

package org.entstage.echange;

import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;

/** Says what a file would change, and what of it would be refused. Writes nothing. */
@ReadUseCase
public class PrevoirImport {

    private final Fichier fichier;

    PrevoirImport(Fichier fichier) {
        this.fichier = fichier;
    }

    /** @throws RefusMetier when the text is no file of ours */
    public PlanImport executer(Acteur acteur, String texte) {
        Fichier.exigerImport(acteur);
        return fichier.comparer(acteur, Format.lire(texte));
    }
}

package org.entstage.convention.document.modele;

import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Keeps a draft, with or without errors: it holds nowhere. */
@UseCase
public class EcrireGabarit {

    private final GabaritsEcrits ecrits;
    private final EcritureDesGabarits ecriture;

    EcrireGabarit(GabaritsEcrits ecrits, EcritureDesGabarits ecriture) {
        this.ecrits = ecrits;
        this.ecriture = ecriture;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @param version the one that was on the form, 0 when there was no draft
     * @throws org.entstage.commun.ModificationConcurrente when somebody else wrote meanwhile
     */
    public void executer(Acteur acteur, long centre, CleGabarit cle, String texte, int version) {
        ecriture.exiger(acteur, centre);
        String lu = texte == null ? "" : texte.replace("\r\n", "\n");
        new Problemes()
                .obligatoire("texte", lu)
                .longueur("texte", lu, VerificationDeGabarit.LONGUEUR)
                .refuser();
        ecriture.enVigueur(centre, cle);
        VersionDeGabarit brouillon = ecriture.ouvrir(centre, cle, version);
        brouillon.ecrire(lu, acteur.login(), ecriture.maintenant());
        ecrits.enregistrer(brouillon);
    }
}

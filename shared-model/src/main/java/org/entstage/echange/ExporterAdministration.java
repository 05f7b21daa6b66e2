package org.entstage.echange;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Writes settings, settings of rules and adapted roles as one file, always in the same order, to keep or to compare. */
@ReadUseCase
public class ExporterAdministration {

    private final Fichier fichier;

    ExporterAdministration(Fichier fichier) {
        this.fichier = fichier;
    }

    /** The file's text, JSON. */
    public String executer(Acteur acteur) {
        acteur.exigerPartout(Action.PARAMETRE_LIRE);
        acteur.exigerPartout(Action.CENTRE_LIRE);
        acteur.exigerPartout(Action.ROLE_LIRE);
        return fichier.exporter();
    }
}

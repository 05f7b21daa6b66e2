package org.entstage.geographie;

import java.util.List;
import java.util.Locale;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows the countries with their codes to those who keep the lists. Nobody changes them: they come with the application. */
@ReadUseCase
public class ListerPays {

    /** Those that a form offers: France first, then by name in the reader's language. */
    public List<Pays> executer(Acteur acteur, Locale langue) {
        acteur.exigerPartout(Action.LISTE_GERER);
        return Pays.aChoisir(langue);
    }
}

package org.entstage.texte;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.journal.Journal;
import org.entstage.texte.TexteEditable.Langue;

/** Writes a text in one language. What is written like the shipped one goes back to it, and follows later versions. */
@UseCase
public class EcrireTexte {

    private static final String OBJET = "texte";

    private final TextesPropres propres;
    private final VersionsDonnees versions;
    private final Journal journal;
    private final String etablissement;
    private final Clock horloge;

    EcrireTexte(TextesPropres propres, VersionsDonnees versions, Journal journal, Reglages reglages, Clock horloge) {
        this.propres = propres;
        this.versions = versions;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * @param contenu plain text; empty shows nothing
     * @param version the one that was on the form
     * @throws RefusMetier when it is too long
     * @throws ModificationConcurrente when somebody changed it meanwhile
     */
    public void executer(Acteur acteur, TexteEditable texte, Langue langue, String contenu, int version) {
        acteur.exigerPartout(Action.TEXTE_GERER);
        String propre = TexteSimple.nettoyer(contenu);
        if (propre.length() > TexteSimple.MAXIMUM) {
            throw new RefusMetier(Probleme.auChamp("contenu", "commun.tropLong", TexteSimple.MAXIMUM));
        }
        Optional<TextePropre> present = propres.un(texte, langue);
        ModificationConcurrente.verifier(
                version, present.map(ecrit -> ecrit.version() + 1).orElse(0), "text " + texte.cle() + " " + langue);
        String avant = present.map(TextePropre::contenu).orElseGet(() -> texte.livre(langue));
        if (propre.equals(texte.livre(langue))) {
            present.ifPresent(propres::retirer);
        } else {
            TextePropre ecrit = present.orElseGet(() -> new TextePropre(etablissement, texte, langue));
            ecrit.ecrire(propre, acteur.login(), LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
            propres.enregistrer(ecrit);
        }
        if (!propre.equals(avant)) {
            journal.noter(acteur, OBJET, texte.cle(), langue.name(), avant, propre);
        }
        versions.changer(Textes.VERSION);
    }
}

package org.entstage.centregestion.contenu;

import java.util.Objects;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.texte.TexteRiche;

/** Writes the instructions in both languages; the markup is cleaned. */
@UseCase
public class EnregistrerConsignes {

    private final LieuDesContenus lieu;
    private final Contenus contenus;

    EnregistrerConsignes(LieuDesContenus lieu, Contenus contenus) {
        this.lieu = lieu;
        this.contenus = contenus;
    }

    /**
     * @param centre id, 0 for the institution
     * @param version the one that was on the form
     * @throws org.entstage.commun.RefusMetier for a text that is too long
     */
    public void executer(Acteur acteur, long centre, int version, String fr, String en) {
        lieu.ouvrir(acteur, centre);
        new Problemes()
                .longueur("texteFr", fr, TexteRiche.LONGUEUR)
                .longueur("texteEn", en, TexteRiche.LONGUEUR)
                .refuser();
        Consignes consignes = contenus.consignes(centre).orElseGet(() -> new Consignes(lieu.etablissement(), centre));
        boolean nouvelles = contenus.consignes(centre).isEmpty();
        ModificationConcurrente.verifier(version, nouvelles ? -1 : consignes.version(), "instructions " + centre);
        String avantFr = nouvelles ? null : consignes.texteFr();
        String avantEn = nouvelles ? null : consignes.texteEn();
        consignes.ecrire(new TexteRiche(fr), new TexteRiche(en));
        contenus.enregistrer(consignes);
        noter(acteur, centre, "texteFr", avantFr, consignes.texteFr());
        noter(acteur, centre, "texteEn", avantEn, consignes.texteEn());
    }

    private void noter(Acteur acteur, long centre, String champ, String avant, String apres) {
        if (!Objects.equals(Objects.requireNonNullElse(avant, ""), apres)) {
            lieu.noter(acteur, centre, champ, avant, apres);
        }
    }
}

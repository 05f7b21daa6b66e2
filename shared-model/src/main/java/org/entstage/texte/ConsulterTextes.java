package org.entstage.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.texte.TexteEditable.Langue;

/** Shows every text in every language to those who keep them. */
@ReadUseCase
public class ConsulterTextes {

    private final TextesPropres propres;

    ConsulterTextes(TextesPropres propres) {
        this.propres = propres;
    }

    /** In the order of the catalogue, French before English. */
    public List<EtatTexte> executer(Acteur acteur) {
        acteur.exigerPartout(Action.TEXTE_GERER);
        List<TextePropre> ecrits = propres.tous();
        List<EtatTexte> etats = new ArrayList<>();
        for (TexteEditable texte : TexteEditable.values()) {
            for (Langue langue : Langue.values()) {
                Optional<TextePropre> propre = ecrits.stream()
                        .filter(ecrit -> ecrit.cle().equals(texte.cle()) && ecrit.langue() == langue)
                        .findFirst();
                String livre = texte.livre(langue);
                etats.add(new EtatTexte(
                        texte,
                        langue,
                        propre.map(TextePropre::contenu).orElse(livre),
                        livre,
                        propre.map(ecrit -> ecrit.version() + 1).orElse(0)));
            }
        }
        return etats;
    }
}

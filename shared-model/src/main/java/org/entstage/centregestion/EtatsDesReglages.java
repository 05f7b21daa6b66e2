package org.entstage.centregestion;

import java.util.List;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** One setting at one centre: its own value, what it would inherit and from where, who below differs. */
@Component
class EtatsDesReglages {

    private final ArbreDesCentres centres;
    private final Parametres parametres;
    private final ValeursDesParametres valeurs;

    EtatsDesReglages(ArbreDesCentres centres, Parametres parametres, ValeursDesParametres valeurs) {
        this.centres = centres;
        this.parametres = parametres;
        this.valeurs = valeurs;
    }

    EtatParametre etat(long centre, Parametre parametre) {
        Arbre arbre = centres.arbre();
        List<Long> chaine = arbre.chaine(centre);
        ValeurParametre heritee =
                parametres.valeur(parametre, chaine.isEmpty() ? chaine : chaine.subList(1, chaine.size()));
        return new EtatParametre(
                parametre,
                valeurs.valeurPropre(centre, parametre).orElse(null),
                heritee.valeur(),
                origine(arbre, heritee),
                valeurs.surcharges(parametre).stream()
                        .filter(autre -> autre.centre() != centre
                                && arbre.chaine(autre.centre()).contains(centre))
                        .toList());
    }

    /** Label of the centre, empty for the institution, null for the default. */
    private static String origine(Arbre arbre, ValeurParametre heritee) {
        if (heritee.parDefaut()) {
            return null;
        }
        return heritee.centre() == Parametres.ETABLISSEMENT
                ? ""
                : arbre.noeud(heritee.centre()).map(Arbre.Noeud::libelle).orElse("");
    }
}

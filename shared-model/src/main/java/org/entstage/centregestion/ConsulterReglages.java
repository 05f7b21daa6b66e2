package org.entstage.centregestion;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeurParametre;
import org.entstage.parametre.ValeursDesParametres;

/** The settings of one centre: its own values, what it would inherit and from where, who below differs. */
@ReadUseCase
public class ConsulterReglages {

    private final ArbreDesCentres centres;
    private final Parametres parametres;
    private final ValeursDesParametres valeurs;

    ConsulterReglages(ArbreDesCentres centres, Parametres parametres, ValeursDesParametres valeurs) {
        this.centres = centres;
        this.parametres = parametres;
        this.valeurs = valeurs;
    }

    /**
     * @return every setting that a centre may have, in the order of the catalogue
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public List<EtatParametre> executer(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        Arbre arbre = centres.arbre();
        List<Long> chaine = arbre.chaine(centre);
        List<Long> dessus = chaine.isEmpty() ? chaine : chaine.subList(1, chaine.size());
        return CatalogueParametres.tous().stream()
                .filter(Parametre::parCentre)
                .map(parametre -> etat(arbre, centre, dessus, parametre))
                .toList();
    }

    private EtatParametre etat(Arbre arbre, long centre, List<Long> dessus, Parametre parametre) {
        ValeurParametre heritee = parametres.valeur(parametre, dessus);
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

package org.entstage.structureaccueil;

import java.util.List;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Texte;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Finds host organisations in the local base by the beginning of their name, or by SIREN or SIRET. */
@ReadUseCase
public class RechercherStructures {

    /** Rows of a page. */
    public static final int TAILLE = 20;

    private static final int CHIFFRES_MINIMUM = 3;

    private final Structures structures;

    RechercherStructures(Structures structures) {
        this.structures = structures;
    }

    /**
     * @param texte name or number as typed; fewer than two letters find nothing
     * @param page from 1
     */
    public PageDe<FicheStructure> executer(Acteur acteur, String texte, int page) {
        acteur.exiger(Action.STRUCTURE_CHERCHER);
        String recherche = Texte.normaliser(texte);
        String chiffres = recherche.replace(" ", "");
        if (chiffres.matches("\\d{" + CHIFFRES_MINIMUM + ",14}")) {
            List<FicheStructure> parSiret = structures.parDebutDeSiret(chiffres, TAILLE);
            if (!parSiret.isEmpty()) {
                return new PageDe<>(parSiret, 1, TAILLE, Total.de(parSiret.size()));
            }
        }
        if (recherche.length() < 2) {
            return new PageDe<>(List.of(), 1, TAILLE, Total.de(0));
        }
        int numero = PageDe.numero(page);
        return new PageDe<>(
                structures.parDebutDeNom(recherche, (numero - 1) * TAILLE, TAILLE),
                numero,
                TAILLE,
                Total.de(structures.compter(recherche, Total.PLAFOND + 1)));
    }
}

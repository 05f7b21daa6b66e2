package org.entstage.offre.entreprise;

import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.texte.TexteEditable;
import org.entstage.texte.TexteEditable.Langue;
import org.entstage.texte.Textes;

/** A company asks for a partnership agreement, by the text that it was shown. One that ends within three months may be asked for anew. */
@UseCase
public class DemanderAccord {

    private final EspacesDesEntreprises espaces;
    private final AccordsDePartenariat accords;
    private final Textes textes;
    private final String etablissement;

    DemanderAccord(EspacesDesEntreprises espaces, AccordsDePartenariat accords, Textes textes, Reglages reglages) {
        this.espaces = espaces;
        this.accords = accords;
        this.textes = textes;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param acteur who followed the link
     * @param signataireNom who may engage the company
     * @param langue of the text that was shown
     * @throws RefusMetier with what is missing; when one waits or holds; while the company itself waits
     */
    public void executer(
            Acteur acteur, long structure, String signataireNom, String signataireFonction, Langue langue) {
        StructureAccueil connue = espaces.deLEntreprise(acteur, Action.ENTREPRISE_ECRIRE, structure);
        Geste geste = espaces.geste(acteur);
        LocalDate jour = geste.quand().toLocalDate();
        if (connue.enAttente()) {
            throw new RefusMetier(Probleme.general("entreprise.enAttente"));
        }
        if (accords.deLaStructure(structure).stream().anyMatch(autre -> autre.empeche(jour))) {
            throw new RefusMetier(Probleme.general("entreprise.accord.dejaLa"));
        }
        new Problemes()
                .obligatoire("signataireNom", signataireNom)
                .longueur("signataireNom", signataireNom, 200)
                .obligatoire("signataireFonction", signataireFonction)
                .longueur("signataireFonction", signataireFonction, 150)
                .refuser();
        accords.enregistrer(new AccordPartenariat(
                etablissement,
                connue,
                textes.texte(TexteEditable.ACCORD_PARTENARIAT, langue),
                signataireNom.strip(),
                signataireFonction.strip(),
                espaces.deLActeur(acteur),
                geste.quand()));
    }
}

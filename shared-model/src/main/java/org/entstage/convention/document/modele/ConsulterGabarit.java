package org.entstage.convention.document.modele;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.document.CatalogueDesVariables;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One template, or one of its blocks, as a place has it: the draft with what is wrong with it, and what was published. */
@ReadUseCase
public class ConsulterGabarit {

    private final GabaritsEcrits ecrits;
    private final TextesEnVigueur textes;
    private final EcritureDesGabarits ecriture;
    private final Places places;

    ConsulterGabarit(GabaritsEcrits ecrits, TextesEnVigueur textes, EcritureDesGabarits ecriture, Places places) {
        this.ecrits = ecrits;
        this.textes = textes;
        this.ecriture = ecriture;
        this.places = places;
    }

    /**
     * @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution
     * @throws org.entstage.commun.Introuvable for a block that the template does not have
     */
    public FicheGabarit executer(Acteur acteur, long centre, CleGabarit cle) {
        places.exiger(acteur, Action.GABARIT_LIRE, centre);
        Optional<VersionDeGabarit> brouillon = ecrits.brouillon(centre, cle);
        String texte = brouillon.map(VersionDeGabarit::texte).orElseGet(() -> ecriture.enVigueur(centre, cle));
        Map<String, VersionPubliee> ici = textes.enVigueur(centre, cle, ecriture.aujourdhui());
        String entier = ecriture.autour(centre, cle);
        return new FicheGabarit(
                centre,
                places.libelle(centre),
                cle,
                texte,
                brouillon.isPresent(),
                brouillon.map(EcritureDesGabarits::numero).orElse(0),
                brouillon.isPresent() ? ecriture.erreurs(centre, cle, texte) : List.of(),
                places.origine(textes.pour(cle, places.chaine(centre), ecriture.aujourdhui())
                        .provenance()),
                ici.containsKey(cle.bloc()) && !ici.get(cle.bloc()).herite(),
                cle.entier() ? Bloc.de(entier) : List.of(),
                Bloc.de(entier, cle.bloc()).map(Bloc::titre).orElse(""),
                CatalogueDesVariables.de(cle.type()),
                ecrits.publies().getOrDefault(centre, List.of()).stream()
                        .filter(version -> version.cle().equals(cle))
                        .sorted(Comparator.comparingInt(VersionPubliee::numero).reversed())
                        .toList(),
                places.peut(acteur, Action.GABARIT_GERER, centre));
    }
}

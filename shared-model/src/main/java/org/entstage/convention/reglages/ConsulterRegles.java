package org.entstage.convention.reglages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Regle;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.entstage.parametre.Parametres;

/** The rules of the institution or of one centre: what holds today, where it comes from, what was decided for other days. */
@ReadUseCase
public class ConsulterRegles {

    private final ReglagesEcrits ecrits;
    private final ReglesEnVigueur regles;
    private final ArbreDesCentres centres;
    private final DroitsSurLesRegles droits;
    private final Clock horloge;

    ConsulterRegles(
            ReglagesEcrits ecrits,
            ReglesEnVigueur regles,
            ArbreDesCentres centres,
            DroitsSurLesRegles droits,
            Clock horloge) {
        this.ecrits = ecrits;
        this.regles = regles;
        this.centres = centres;
        this.droits = droits;
        this.horloge = horloge;
    }

    /**
     * @param centre id, {@link Parametres#ETABLISSEMENT} for the institution
     * @throws org.entstage.commun.AccesRefuse unless he reads the settings of this place
     */
    public ReglesDUnePlace executer(Acteur acteur, long centre) {
        droits.exigerLire(acteur, centre);
        List<ReglageEcrit> tous = ecrits.tous();
        List<Long> chaine = regles.chaine(centre);
        Arbre arbre = centres.arbre();
        return new ReglesDUnePlace(
                centre,
                arbre.noeud(centre).map(Arbre.Noeud::libelle).orElse(null),
                droits.peutRegler(acteur, centre),
                ReglesConvention.toutes().stream()
                        .map(Regle::fiche)
                        .map(fiche -> etat(fiche, tous, chaine, arbre))
                        .toList());
    }

    private EtatRegle etat(FicheRegle fiche, List<ReglageEcrit> tous, List<Long> chaine, Arbre arbre) {
        List<ReglageEcrit> enVigueur = ReglesEnVigueur.enVigueur(tous, fiche, chaine, LocalDate.now(horloge));
        String origine = enVigueur.stream()
                .findFirst()
                .map(ligne ->
                        arbre.noeud(ligne.centre()).map(Arbre.Noeud::libelle).orElse(""))
                .orElse(null);
        return new EtatRegle(
                fiche,
                ReglesEnVigueur.reglage(fiche, enVigueur),
                origine,
                tous.stream()
                        .filter(ligne ->
                                ligne.centre() == chaine.get(0) && ligne.regle().equals(fiche.id()))
                        .sorted(Comparator.comparing(ReglageEcrit::depuis))
                        .toList());
    }
}

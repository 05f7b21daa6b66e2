package org.entstage.offre.flux;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Texte;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.Offre;
import org.entstage.offre.recherche.OffreTrouvee;
import org.entstage.offre.recherche.OffresPubliees;
import org.entstage.offre.recherche.VisibiliteDesOffres;

/** Reads the offers that are published for everybody, the latest first. */
@ReadUseCase
public class LireFlux {

    /** Offers that a feed holds. */
    public static final int MAXIMUM = 500;

    private final VisibiliteDesOffres visibilite;
    private final OffresPubliees publiees;
    private final OffresParIds offres;
    private final ArbreDesCentres centres;
    private final Clock horloge;

    LireFlux(
            VisibiliteDesOffres visibilite,
            OffresPubliees publiees,
            OffresParIds offres,
            ArbreDesCentres centres,
            Clock horloge) {
        this.visibilite = visibilite;
        this.publiees = publiees;
        this.offres = offres;
        this.centres = centres;
        this.horloge = horloge;
    }

    /**
     * @param visiteur anybody, without an account
     * @param centre code of a centre: what it and those below it published; null or empty for the whole institution
     * @throws Introuvable when there is no centre of that code
     */
    public List<OffreDuFlux> executer(Acteur visiteur, String centre) {
        visiteur.exiger(Action.FLUX_LIRE);
        List<OffreTrouvee> trouvees = publiees.dernieres(
                visibilite.regardDeTous(), LocalDate.now(horloge), centres(Texte.ouNul(centre)), MAXIMUM);
        Map<Long, Offre> parId = offres
                .parIds(trouvees.stream().map(OffreTrouvee::id).toList())
                .stream()
                .collect(Collectors.toMap(Offre::id, Function.identity()));
        return trouvees.stream()
                .filter(trouvee -> parId.containsKey(trouvee.id()))
                .map(trouvee -> de(trouvee, parId.get(trouvee.id())))
                .toList();
    }

    private Set<Long> centres(String code) {
        if (code == null) {
            return Set.of();
        }
        Arbre arbre = centres.arbre();
        return arbre.branches().stream()
                .map(Arbre.Branche::noeud)
                .filter(noeud -> noeud.code().equals(code))
                .findFirst()
                .map(noeud -> arbre.avecDessous(noeud.id()))
                .orElseThrow(() -> new Introuvable("centre " + code));
    }

    private static OffreDuFlux de(OffreTrouvee trouvee, Offre offre) {
        return new OffreDuFlux(
                trouvee.id(),
                offre.saisie().montree(),
                offre.saisie().cacherEtablissement() ? null : offre.structure().fiche(),
                offre.centre().libelle(),
                trouvee.parueLe(),
                trouvee.dernierJour());
    }
}

package org.entstage.centregestion;

import java.util.Optional;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;

/** The steps of a centre or of the institution, and where they come from. */
@ReadUseCase
public class ConsulterCircuit {

    private final EtatsDesReglages etats;
    private final ValeursDesParametres valeurs;

    ConsulterCircuit(EtatsDesReglages etats, ValeursDesParametres valeurs) {
        this.etats = etats;
        this.valeurs = valeurs;
    }

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @param type of which files; where it has no steps of its own, those of an ordinary convention are shown
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public FicheCircuit executer(Acteur acteur, long centre, TypeCircuit type) {
        FicheCircuit fiche = fiche(etat(acteur, centre, CatalogueParametres.circuit(type)), type);
        return fiche.circuit() == null
                ? fiche.commun(executer(acteur, centre, TypeCircuit.CONVENTION).circuit())
                : fiche;
    }

    private EtatParametre etat(Acteur acteur, long centre, Parametre parametre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_LIRE);
            return new EtatParametre(
                    parametre,
                    valeurs.valeurPropre(centre, parametre).orElse(null),
                    parametre.defaut(),
                    null,
                    valeurs.surcharges(parametre));
        }
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        return etats.etat(centre, parametre);
    }

    private static FicheCircuit fiche(EtatParametre etat, TypeCircuit type) {
        // A row that this version does not accept counts as absent.
        Optional<Circuit> propre = Optional.ofNullable(etat.propre())
                .filter(valeur -> etat.parametre().verifier(valeur).isEmpty())
                .flatMap(Circuit::lire);
        Circuit herite = Circuit.lire(etat.heritee()).orElse(type.livre());
        return new FicheCircuit(
                propre.isPresent(),
                propre.orElse(herite),
                herite,
                etat.origine(),
                etat.dessous().stream().map(EtatParametre.Surcharge::libelle).toList());
    }
}

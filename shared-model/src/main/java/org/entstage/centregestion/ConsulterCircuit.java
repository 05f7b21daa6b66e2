package org.entstage.centregestion;

import java.util.Optional;
import org.entstage.circuit.Circuit;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.EtatParametre;
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
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public FicheCircuit executer(Acteur acteur, long centre) {
        EtatParametre etat;
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_LIRE);
            etat = new EtatParametre(
                    CatalogueParametres.CIRCUIT,
                    valeurs.valeurPropre(centre, CatalogueParametres.CIRCUIT).orElse(null),
                    CatalogueParametres.CIRCUIT.defaut(),
                    null,
                    valeurs.surcharges(CatalogueParametres.CIRCUIT));
        } else {
            acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
            etat = etats.etat(centre, CatalogueParametres.CIRCUIT);
        }
        return fiche(etat);
    }

    private static FicheCircuit fiche(EtatParametre etat) {
        // A row that this version does not accept counts as absent.
        Optional<Circuit> propre = Optional.ofNullable(etat.propre())
                .filter(valeur -> CatalogueParametres.CIRCUIT.verifier(valeur).isEmpty())
                .flatMap(Circuit::lire);
        Circuit herite = Circuit.lire(etat.heritee()).orElse(Circuit.LIVRE);
        return new FicheCircuit(
                propre.isPresent(),
                propre.orElse(herite),
                herite,
                etat.origine(),
                etat.dessous().stream().map(EtatParametre.Surcharge::libelle).toList());
    }
}

package org.entstage.centregestion;

import java.util.Optional;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.Parametres;
import org.entstage.parametre.ValeursDesParametres;
import org.entstage.piece.PiecesDemandees;

/** The documents that a centre or the institution asks of students, and where the list comes from. */
@ReadUseCase
public class ConsulterPiecesDemandees {

    private static final Parametre PIECES = CatalogueParametres.PIECES;

    private final EtatsDesReglages etats;
    private final ValeursDesParametres valeurs;

    ConsulterPiecesDemandees(EtatsDesReglages etats, ValeursDesParametres valeurs) {
        this.etats = etats;
        this.valeurs = valeurs;
    }

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public FichePieces executer(Acteur acteur, long centre) {
        EtatParametre etat = etat(acteur, centre);
        // A row that this version does not accept counts as absent.
        Optional<PiecesDemandees> propre = Optional.ofNullable(etat.propre())
                .filter(valeur -> PIECES.verifier(valeur).isEmpty())
                .flatMap(PiecesDemandees::lire);
        PiecesDemandees heritees = PiecesDemandees.lire(etat.heritee()).orElse(PiecesDemandees.LIVREES);
        return new FichePieces(
                propre.isPresent(),
                propre.orElse(heritees),
                etat.origine(),
                etat.dessous().stream().map(EtatParametre.Surcharge::libelle).toList());
    }

    private EtatParametre etat(Acteur acteur, long centre) {
        if (centre == Parametres.ETABLISSEMENT) {
            acteur.exigerPartout(Action.PARAMETRE_LIRE);
            return new EtatParametre(
                    PIECES,
                    valeurs.valeurPropre(centre, PIECES).orElse(null),
                    PIECES.defaut(),
                    null,
                    valeurs.surcharges(PIECES));
        }
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        return etats.etat(centre, PIECES);
    }
}

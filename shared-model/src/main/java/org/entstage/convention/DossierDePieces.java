package org.entstage.convention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.piece.PorteePiece;
import org.entstage.piece.StageConcerne;

/**
 * A convention as the documents of its student see it.
 *
 * @param version to be sent back with every change
 * @param numero as people quote it
 * @param etudiant first name and name
 * @param stage what decides which documents are asked
 * @param debut first day of the placement, or null
 * @param fin last day of it, or null
 * @param circuit the steps that it follows; null until it was handed in
 * @param aFaire the steps to be done now
 * @param deposer whether this person hands documents in for it
 * @param controler whether this person accepts and refuses them
 */
public record DossierDePieces(
        long convention,
        int version,
        String numero,
        String etablissement,
        long centre,
        EtatConvention etat,
        String etudiant,
        StageConcerne stage,
        LocalDate debut,
        LocalDate fin,
        Circuit circuit,
        List<NatureEtape> aFaire,
        boolean deposer,
        boolean controler) {

    public DossierDePieces {
        aFaire = List.copyOf(aFaire);
    }

    static DossierDePieces de(Acteur acteur, Convention convention) {
        return new DossierDePieces(
                convention.id(),
                convention.version(),
                convention.numero().toString(),
                convention.etablissement(),
                convention.centre().id(),
                convention.etat(),
                convention.etudiant().prenom() + " " + convention.etudiant().nom(),
                stage(convention),
                convention.saisieStage().debut(),
                convention.saisieStage().fin(),
                convention.circuitCommence(),
                aFaire(convention),
                convention.etat() != EtatConvention.ANNULEE
                        && acteur.peut(Action.PIECE_DEPOSER, convention.situation()),
                convention.etat() != EtatConvention.ANNULEE
                        && acteur.etendue(Action.PIECE_CONTROLER).couvreEnPersonnel(convention.situation()));
    }

    private static List<NatureEtape> aFaire(Convention convention) {
        return switch (convention.etat()) {
            case BROUILLON, A_CORRIGER -> List.of(NatureEtape.SOUMISSION);
            case SOUMISE ->
                convention.avancement().aFaire().stream()
                        .map(EtapeCircuit::nature)
                        .toList();
            case VALIDEE, ANNULEE -> List.of();
        };
    }

    static StageConcerne stage(Convention convention) {
        Set<PorteePiece> portees = EnumSet.noneOf(PorteePiece.class);
        String pays = convention.saisieLieu().pays();
        portees.add(convention.zone().aLEtranger(pays) ? PorteePiece.ETRANGER : PorteePiece.FRANCE);
        if (convention.enCesure()) {
            portees.add(PorteePiece.CESURE);
        }
        if (convention.formation().formationContinue()) {
            portees.add(PorteePiece.FORMATION_CONTINUE);
        }
        return new StageConcerne(portees, pays);
    }
}

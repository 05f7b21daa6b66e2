package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.util.Objects;
import org.entstage.commun.Problemes;
import org.entstage.structureaccueil.SaisieHote;

/**
 * What the host of a convention says on its page; empty texts become null.
 *
 * @param hote its establishment
 * @param lieu place of work, tutor (L124-9) and who signs for it
 * @param clauses conditions of work and benefits; how the trainee is followed and insured is not its to say
 * @param poste post that the trainee fills (R12)
 * @param motif why it takes a trainee (R17, L124-7)
 * @param aucuneTacheDangereuse whether it declares that no task is forbidden to trainees (R16, L124-14); null while it
 *     says nothing
 * @param presenceDeNuit whether presence by night is planned (R14, R15); null while it says nothing
 */
public record SaisieAccueil(
        SaisieHote hote,
        SaisieLieu lieu,
        ClausesDuStage clauses,
        String poste,
        String motif,
        Boolean aucuneTacheDangereuse,
        Boolean presenceDeNuit) {

    public SaisieAccueil {
        Objects.requireNonNull(hote, "hote");
        Objects.requireNonNull(lieu, "lieu");
        Objects.requireNonNull(clauses, "clauses");
        poste = ouNul(poste);
        motif = ouNul(motif);
    }

    /** The description of the placement with the host's conditions in it. */
    SaisieStage dans(SaisieStage stage) {
        return stage.avecClauses(clauses.selonLHote(stage.clauses()));
    }

    /** The declarations with the host's among them. */
    SaisieDeclarations dans(SaisieDeclarations declarations) {
        return declarations.avec(
                declarations.declarations().selonLHote(poste, motif, aucuneTacheDangereuse, presenceDeNuit));
    }

    /** What is wrong with it, but for the establishment. */
    Problemes problemes(SaisieStage stage, SaisieDeclarations declarations) {
        return lieu.problemes()
                .tous(dans(stage).problemes())
                .tous(dans(declarations).problemes());
    }
}

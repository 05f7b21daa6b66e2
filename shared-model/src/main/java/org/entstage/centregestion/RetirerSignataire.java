package org.entstage.centregestion;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;

/** Takes a signatory or a delegate away. Nothing else names the row: conventions keep a copy of what is printed. */
@UseCase
public class RetirerSignataire {

    private final Signatures signatures;
    private final Centres centres;
    private final Journal journal;

    RetirerSignataire(Signatures signatures, Centres centres, Journal journal) {
        this.signatures = signatures;
        this.centres = centres;
        this.journal = journal;
    }

    /** @throws RefusMetier for a signatory who has delegates */
    public void executer(Acteur acteur, long centre, long id) {
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        String code = centres.parId(centre)
                .orElseThrow(() -> new Introuvable("centre " + centre))
                .code();
        Signature signature = signatures
                .parId(id)
                .filter(connue -> connue.centre() == centre)
                .orElseThrow(() -> new Introuvable("signatory " + id));
        if (signatures.des(List.of(centre)).stream()
                .anyMatch(autre -> signature.id().equals(autre.delegant()))) {
            throw new RefusMetier(Probleme.general("centre.signataire.delegues", signature.nom()));
        }
        signatures.supprimer(signature);
        journal.noter(
                acteur,
                EcritureDesSignataires.OBJET,
                code,
                signature.nom(),
                EcritureDesSignataires.texte(signature.saisie()),
                null);
    }
}

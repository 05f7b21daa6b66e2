package org.entstage.centregestion;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;

/** Adds or changes a signatory of a centre, or a delegate of one. Conventions that have begun keep whom they name. */
@UseCase
public class EnregistrerSignataire {

    static final String OBJET = "signataire";

    private final Signatures signatures;
    private final Centres centres;
    private final Journal journal;
    private final String etablissement;

    EnregistrerSignataire(Signatures signatures, Centres centres, Journal journal, Reglages reglages) {
        this.signatures = signatures;
        this.centres = centres;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param id the one to change; null for a new one
     * @param version the one that was on the form; ignored for a new one
     * @param delegant id of the signatory who delegates; null for a signatory; ignored for a change
     * @throws RefusMetier when something is wrong
     */
    public void executer(Acteur acteur, long centre, Long id, int version, Long delegant, SaisieSignataire saisie) {
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        String code = centres.parId(centre)
                .orElseThrow(() -> new Introuvable("centre " + centre))
                .code();
        if (id == null) {
            Signature titulaire = delegant == null ? null : duCentre(centre, delegant);
            if (titulaire != null && titulaire.delegant() != null) {
                throw new RefusMetier(Probleme.general("centre.signataire.subdelegation"));
            }
            signatures.enregistrer(new Signature(etablissement, centre, titulaire, saisie));
            journal.noter(acteur, OBJET, code, saisie.nom(), null, texte(saisie));
        } else {
            Signature connue = duCentre(centre, id);
            ModificationConcurrente.verifier(version, connue.version(), "signatory " + id);
            String avant = texte(connue.saisie());
            connue.decrire(saisie);
            journal.noter(acteur, OBJET, code, saisie.nom(), avant, texte(saisie));
        }
    }

    private Signature duCentre(long centre, long id) {
        return signatures
                .parId(id)
                .filter(signature -> signature.centre() == centre)
                .orElseThrow(() -> new Introuvable("signatory " + id));
    }

    static String texte(SaisieSignataire saisie) {
        return saisie.nom() + ", " + saisie.qualite() + (saisie.courriel() == null ? "" : ", " + saisie.courriel())
                + (saisie.login() == null ? "" : ", " + saisie.login())
                + (saisie.debut() == null ? "" : ", " + saisie.debut())
                + (saisie.fin() == null ? "" : " > " + saisie.fin());
    }
}

package org.entstage.centregestion;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What {@link EnregistrerSignataire} reads and writes, before and after it asked the directory. */
@Component
class EcritureDesSignataires {

    static final String OBJET = "signataire";

    private final Signatures signatures;
    private final Centres centres;
    private final Journal journal;
    private final String etablissement;

    EcritureDesSignataires(Signatures signatures, Centres centres, Journal journal, Reglages reglages) {
        this.signatures = signatures;
        this.centres = centres;
        this.journal = journal;
        this.etablissement = reglages.etablissement();
    }

    /**
     * Whether the account has to be looked up: a delegate has none, and one that is kept was looked up when it came.
     *
     * @throws RefusMetier for what is wrong whatever the directory says
     */
    @Transactional(readOnly = true)
    public boolean compteNouveau(Acteur acteur, long centre, Long id, Long delegant, SaisieSignataire saisie) {
        exiger(acteur, centre);
        Signature connue = id == null ? null : duCentre(centre, id);
        boolean delegue = connue == null ? delegant != null : connue.delegant() != null;
        saisie.problemes(delegue).refuser();
        return !delegue
                && saisie.login() != null
                && (connue == null || !saisie.login().equals(connue.login()));
    }

    @Transactional
    public void enregistrer(Acteur acteur, long centre, Long id, int version, Long delegant, SaisieSignataire saisie) {
        String code = exiger(acteur, centre);
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
            journal.noter(acteur, OBJET, code, saisie.nom(), avant, texte(connue.saisie()));
        }
    }

    /** @return the centre's code */
    private String exiger(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        return centres.parId(centre)
                .orElseThrow(() -> new Introuvable("centre " + centre))
                .code();
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

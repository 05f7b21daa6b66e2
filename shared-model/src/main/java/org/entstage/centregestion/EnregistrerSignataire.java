package org.entstage.centregestion;

import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;

/**
 * Adds or changes a signatory of a centre, or a delegate of one. Conventions that have begun keep whom they name. A new
 * account is that of a member of the staff whom the directory knows, since its owner may hand his signature over.
 */
@RemoteUseCase(ecrit = true)
public class EnregistrerSignataire {

    private final Annuaire annuaire;
    private final EcritureDesSignataires ecriture;

    EnregistrerSignataire(Annuaire annuaire, EcritureDesSignataires ecriture) {
        this.annuaire = annuaire;
        this.ecriture = ecriture;
    }

    /**
     * @param id the one to change; null for a new one
     * @param version the one that was on the form; ignored for a new one
     * @param delegant id of the signatory who delegates; null for a signatory; ignored for a change
     * @param sansVerifier whether the account is written even while the directory does not answer
     * @throws RefusMetier when something is wrong, the directory does not know the account, or it does not answer and
     *     nobody said that this does not matter
     */
    public void executer(
            Acteur acteur,
            long centre,
            Long id,
            int version,
            Long delegant,
            SaisieSignataire saisie,
            boolean sansVerifier) {
        boolean verifier = ecriture.compteNouveau(acteur, centre, id, delegant, saisie);
        ecriture.enregistrer(acteur, centre, id, version, delegant, verifier ? verifiee(saisie, sansVerifier) : saisie);
    }

    /** The directory knows how the account is written. */
    private SaisieSignataire verifiee(SaisieSignataire saisie, boolean sansVerifier) {
        try {
            return annuaire.parLogin(saisie.login())
                    .filter(Personne::travaille)
                    .map(personne -> saisie.avecLogin(personne.login()))
                    .orElseThrow(() -> refus("login", "centre.signataire.compte.inconnu"));
        } catch (SystemeIndisponible muet) {
            if (sansVerifier) {
                return saisie;
            }
            throw refus("sansVerifier", "centre.signataire.compte.nonVerifie");
        }
    }

    private static RefusMetier refus(String champ, String cle) {
        return new RefusMetier(Probleme.auChamp(champ, cle));
    }
}

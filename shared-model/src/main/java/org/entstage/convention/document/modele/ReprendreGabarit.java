package org.entstage.convention.document.modele;

import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Publishes a text that comes from elsewhere; a draft that is being written there stays. */
@UseCase
public class ReprendreGabarit {

    private final EcritureDesGabarits ecriture;
    private final String etablissement;

    ReprendreGabarit(EcritureDesGabarits ecriture, Reglages reglages) {
        this.ecriture = ecriture;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param texte null to inherit again
     * @param debut today or later
     * @throws RefusMetier with all errors of the text
     */
    public void executer(Acteur acteur, long centre, CleGabarit cle, String texte, LocalDate debut) {
        String place = ecriture.exiger(acteur, centre);
        PublierGabarit.debut(debut, ecriture.aujourdhui()).refuser();
        VersionDeGabarit version = new VersionDeGabarit(etablissement, centre, cle);
        String avant = cle.entier() ? ecriture.enVigueur(centre, cle) : null;
        if (texte != null) {
            List<ErreurDeGabarit> erreurs = ecriture.erreurs(centre, cle, texte);
            if (!erreurs.isEmpty()) {
                throw new RefusMetier(
                        erreurs.stream().map(ErreurDeGabarit::probleme).toList());
            }
            version.ecrire(texte, acteur.login(), ecriture.maintenant());
        }
        ecriture.publier(acteur, place, version, centre, debut, avant);
    }
}

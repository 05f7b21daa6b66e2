package org.entstage.convention.document.modele;

import java.time.LocalDate;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Lets a draft hold from a day on. It never changes again; what was published before stays, and holds until then. */
@UseCase
public class PublierGabarit {

    private final EcritureDesGabarits ecriture;

    PublierGabarit(EcritureDesGabarits ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version the one that was on the page
     * @param debut today or later
     * @throws org.entstage.commun.RefusMetier with all its errors, each with its line
     */
    public void executer(Acteur acteur, long centre, CleGabarit cle, int version, LocalDate debut) {
        String place = ecriture.exiger(acteur, centre);
        VersionDeGabarit brouillon = ecriture.ouvrir(centre, cle, version);
        if (brouillon.id() == null) {
            throw new Introuvable("draft of " + cle.nom());
        }
        Problemes problemes = debut(debut, ecriture.aujourdhui());
        ecriture.erreurs(centre, cle, brouillon.texte()).stream()
                .map(ErreurDeGabarit::probleme)
                .forEach(probleme -> problemes.ajouter(
                        probleme.champ(), probleme.cle(), probleme.arguments().toArray(java.io.Serializable[]::new)));
        problemes.refuser();
        ecriture.publier(acteur, place, brouillon, centre, debut, ecriture.enVigueur(centre, cle));
    }

    static Problemes debut(LocalDate debut, LocalDate aujourdhui) {
        return new Problemes()
                .si(debut == null, "debut", "commun.obligatoire")
                .si(debut != null && debut.isBefore(aujourdhui), "debut", "gabarit.debut.passe")
                .si(debut != null && debut.isAfter(aujourdhui.plusYears(5)), "debut", "gabarit.debut.loin");
    }
}

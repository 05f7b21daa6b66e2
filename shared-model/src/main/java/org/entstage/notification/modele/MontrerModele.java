package org.entstage.notification.modele;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RefusMetier;
import org.entstage.document.GabaritFaux;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows what a template makes of sample values, while it is written. Keeps nothing. */
@ReadUseCase
public class MontrerModele {

    private final RemplirModele remplir;
    private final Verification verification;

    MontrerModele(RemplirModele remplir, Verification verification) {
        this.remplir = remplir;
        this.verification = verification;
    }

    public Apercu executer(Acteur acteur, CleModele cle, ModeleCourriel saisi) {
        acteur.exigerEnPersonnel(Action.COURRIEL_LIRE);
        try {
            verification.problemes(cle.evenement(), saisi).refuser();
            ModeleCourriel rempli =
                    remplir.remplir(saisi, cle.langue(), RemplirModele.exemples(cle.evenement(), cle.langue()));
            return new Apercu(rempli.sujet(), rempli.corps(), List.of());
        } catch (RefusMetier refus) {
            return new Apercu("", "", refus.problemes());
        } catch (GabaritFaux jamais) {
            throw new IllegalStateException(jamais);
        }
    }
}

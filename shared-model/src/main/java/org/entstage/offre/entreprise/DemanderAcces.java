package org.entstage.offre.entreprise;

import static org.entstage.commun.Texte.ouNul;

import java.time.Clock;
import java.util.Locale;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;

/**
 * Somebody of a company asks for the link to its space. It goes by mail to the address that he typed, and is written by
 * {@link ServirLesDemandesDAcces}: the same is done here whoever is known, in the same time.
 */
@UseCase
public class DemanderAcces {

    private static final int ORGANISME = 200;

    private final DemandesDAcces demandes;
    private final String etablissement;
    private final Clock horloge;

    DemanderAcces(DemandesDAcces demandes, Reglages reglages, Clock horloge) {
        this.demandes = demandes;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * @param visiteur who comes, without an account
     * @param organisme name or SIRET of his company, for who is not known; or null
     * @param langue {@code fr} or {@code en}
     * @throws RefusMetier when it is no mail address
     */
    public void executer(Acteur visiteur, String courriel, String organisme, String langue) {
        visiteur.exiger(Action.ENTREPRISE_DEMANDER);
        Destinataire pour = new Destinataire("?", courriel, langue);
        pour.problemes()
                .tous(new Problemes().longueur("organisme", organisme, ORGANISME))
                .refuser();
        demandes.enregistrer(new DemandeDAcces(
                etablissement,
                pour.courriel().toLowerCase(Locale.ROOT),
                ouNul(organisme),
                pour.langue(),
                Geste.de(visiteur, horloge).quand()));
    }
}

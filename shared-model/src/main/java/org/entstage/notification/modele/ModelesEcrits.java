package org.entstage.notification.modele;

import java.util.Map;
import java.util.Optional;
import org.entstage.parametre.Parametres;

/** Templates and switches of all places of this institution. */
public interface ModelesEcrits {

    /** Name under which {@link org.entstage.commun.jpa.VersionsDonnees} counts their changes. */
    String VERSION = "courriels";

    /** One switch of a place. */
    record Interrupteur(Evenement evenement, Profil profil) {}

    /** What a place wrote itself. */
    record Place(Map<CleModele, ModeleCourriel> modeles, Map<Interrupteur, Boolean> interrupteurs) {

        static final Place VIDE = new Place(Map.of(), Map.of());

        public Place {
            modeles = Map.copyOf(modeles);
            interrupteurs = Map.copyOf(interrupteurs);
        }
    }

    /**
     * Everything, by place: the centre's id, {@value Parametres#ETABLISSEMENT} for the institution. Kept in memory until
     * somebody changes something.
     */
    Map<Long, Place> toutes();

    /** A template to change it. */
    Optional<ModeleEcrit> un(long centre, CleModele cle);

    void enregistrer(ModeleEcrit modele);

    void retirer(ModeleEcrit modele);

    /** @param actif null to inherit again */
    void regler(long centre, Interrupteur interrupteur, Boolean actif);
}

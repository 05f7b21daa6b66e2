package org.entstage.notification.modele;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entstage.centregestion.Places;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/**
 * Templates and switches as a centre has them: its own, else those of the nearest centre above, else the institution's,
 * else the delivered ones. Costs no statement.
 */
@Component
public class CourrielsEnVigueur {

    private final ModelesEcrits ecrits;
    private final Places places;

    CourrielsEnVigueur(ModelesEcrits ecrits, Places places) {
        this.ecrits = ecrits;
        this.places = places;
    }

    /**
     * Something that holds at a place.
     *
     * @param origine id of the place that decided, {@value Parametres#ETABLISSEMENT} for the institution, null for what is
     *     delivered
     */
    public record EnVigueur<T>(T valeur, Long origine) {}

    /** @throws IllegalArgumentException for a profile that the event does not tell */
    public EnVigueur<ModeleCourriel> modele(long centre, CleModele cle) {
        return modele(chaine(centre), cle);
    }

    /** What would hold if this place had written nothing. */
    EnVigueur<ModeleCourriel> modeleHerite(long centre, CleModele cle) {
        List<Long> chaine = chaine(centre);
        return modele(chaine.subList(1, chaine.size()), cle);
    }

    private EnVigueur<ModeleCourriel> modele(List<Long> chaine, CleModele cle) {
        return chaine.stream()
                .map(place -> new EnVigueur<>(place(place).modeles().get(cle), place))
                .filter(trouve -> trouve.valeur() != null)
                .findFirst()
                .orElseGet(() -> new EnVigueur<>(
                        cle.livre().orElseThrow(() -> new IllegalArgumentException("no template " + cle)), null));
    }

    /** Whether somebody is told there. */
    public boolean actif(long centre, Evenement evenement, Profil profil) {
        return evenement.profils().contains(profil)
                && interrupteur(chaine(centre), evenement, profil).valeur();
    }

    EnVigueur<Boolean> interrupteur(List<Long> chaine, Evenement evenement, Profil profil) {
        ModelesEcrits.Interrupteur cherche = new ModelesEcrits.Interrupteur(evenement, profil);
        return chaine.stream()
                .map(place -> new EnVigueur<>(place(place).interrupteurs().get(cherche), place))
                .filter(trouve -> trouve.valeur() != null)
                .findFirst()
                .orElseGet(() -> new EnVigueur<>(evenement.parDefaut(profil), null));
    }

    ModelesEcrits.Place place(long centre) {
        Map<Long, ModelesEcrits.Place> toutes = ecrits.toutes();
        return Objects.requireNonNullElse(toutes.get(centre), ModelesEcrits.Place.VIDE);
    }

    /** The place and those above it, the institution last. */
    List<Long> chaine(long centre) {
        return places.chaine(centre);
    }
}

package org.entstage.notification.modele;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Templates and switches in a map. */
public final class ModelesEnMemoire implements ModelesEcrits {

    private final Map<Long, Place> places = new HashMap<>();

    public void place(long centre, Place place) {
        places.put(centre, place);
    }

    @Override
    public Map<Long, Place> toutes() {
        return places;
    }

    @Override
    public void regler(long centre, Interrupteur interrupteur, Boolean actif) {
        Map<Interrupteur, Boolean> interrupteurs =
                new HashMap<>(places.getOrDefault(centre, Place.VIDE).interrupteurs());
        interrupteurs.put(interrupteur, actif);
        places.put(centre, new Place(places.getOrDefault(centre, Place.VIDE).modeles(), interrupteurs));
    }

    @Override
    public Optional<ModeleEcrit> un(long centre, CleModele cle) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void enregistrer(ModeleEcrit modele) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retirer(ModeleEcrit modele) {
        throw new UnsupportedOperationException();
    }
}

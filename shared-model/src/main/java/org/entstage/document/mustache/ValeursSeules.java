package org.entstage.document.mustache;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a template look into maps and lists and nowhere else: no method, no field of any object. */
final class ValeursSeules implements Mustache.Collector {

    private static final Mustache.VariableFetcher DANS_LA_MAP = (contexte, nom) -> {
        Map<?, ?> valeurs = (Map<?, ?>) contexte;
        return valeurs.containsKey(nom) ? verifier(nom, valeurs.get(nom)) : Template.NO_FETCHER_FOUND;
    };

    @Override
    public Iterator<?> toIterator(Object valeur) {
        return valeur instanceof List<?> liste ? liste.iterator() : null;
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object contexte, String nom) {
        return contexte instanceof Map ? DANS_LA_MAP : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }

    private static Object verifier(String nom, Object valeur) {
        if (valeur instanceof String || valeur instanceof Boolean || valeur instanceof Map || valeur instanceof List) {
            return valeur;
        }
        throw new IllegalArgumentException("A template takes texts only: " + nom);
    }
}

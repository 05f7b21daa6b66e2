package org.entstage.parcours;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every address of one convention that its owner meets while walking through his pages. */
final class Promenade {

    private static final int PAGES_AU_PLUS = 60;

    private final Pattern identifiant;
    private final Set<String> adresses = new LinkedHashSet<>();
    private final Map<String, Envoi> envois = new LinkedHashMap<>();
    private final Set<String> lues = new LinkedHashSet<>();

    private Promenade(long convention) {
        identifiant = Pattern.compile("(r:p\\d+|q):(id|ouverte):" + convention + "(/|$)");
    }

    /** Walks from the page on screen along all links that name a convention. */
    static Promenade autour(long convention, Visiteur promeneur) {
        Promenade promenade = new Promenade(convention);
        promenade.regarder(promeneur);
        return promenade;
    }

    private void regarder(Visiteur promeneur) {
        promeneur.adresses().stream().filter(this::nomme).forEach(adresses::add);
        promeneur.envois().stream()
                .filter(envoi -> nomme(envoi.adresse()))
                .forEach(envoi -> envois.putIfAbsent(sansJeton(envoi.adresse()), envoi));
        for (String adresse : Set.copyOf(adresses)) {
            if (estUnePage(adresse) && lues.size() < PAGES_AU_PLUS && lues.add(adresse)) {
                regarder(promeneur.ouvrir(adresse));
            }
        }
    }

    /** The searches for hosts, teachers, towns and activities are asked from a page of the convention, but say nothing of it. */
    private boolean nomme(String adresse) {
        return !adresse.endsWith("/i:enseignants")
                && !adresse.endsWith("/i:structures")
                && !adresse.endsWith("/i:communes")
                && !adresse.endsWith("/i:activites")
                && identifiant.matcher(adresse).find();
    }

    private static boolean estUnePage(String adresse) {
        return !adresse.contains("/s:p") && !adresse.contains("/a:p");
    }

    private static String sansJeton(String adresse) {
        return adresse.replaceAll("/k:[^/]*", "");
    }

    /** Pages and streams. */
    Set<String> adresses() {
        return adresses;
    }

    /** Actions with what their forms send. */
    Iterable<Envoi> envois() {
        return envois.values();
    }

    int nombreDEnvois() {
        return envois.size();
    }
}

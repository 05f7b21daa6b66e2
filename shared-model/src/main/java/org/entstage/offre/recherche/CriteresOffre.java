package org.entstage.offre.recherche;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entstage.commun.Texte;

/**
 * What offers are searched by. Its parameters stand in the address of a search and, as one text, in a saved one; what
 * cannot be read there is left out.
 *
 * @param mots words, all of which an offer says; or null
 * @param choix values by facet; a facet without any is not there
 * @param nouvelles whether only what appeared since the last visit is wanted
 * @param ordre never null: by weight with words, else the latest first, unless chosen
 */
public record CriteresOffre(String mots, Map<Facette, SortedSet<String>> choix, boolean nouvelles, OrdreOffres ordre) {

    /** Characters of the words that count. */
    public static final int LONGUEUR_DES_MOTS = 200;

    /** Values of one facet that count: as many as there are departments. */
    static final int VALEURS = 110;

    private static final Pattern VALEUR = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    private static final String MOTS = "mots";
    private static final String NOUVELLES = "nouvelles";
    private static final String ORDRE = "ordre";

    /** Everything, the latest first. */
    public static final CriteresOffre AUCUN = new CriteresOffre(null, Map.of(), false, null);

    public CriteresOffre {
        mots = Texte.ouNul(mots);
        mots = mots == null || mots.length() <= LONGUEUR_DES_MOTS ? mots : mots.substring(0, LONGUEUR_DES_MOTS);
        Map<Facette, SortedSet<String>> admis = new EnumMap<>(Facette.class);
        choix.forEach((facette, valeurs) -> {
            SortedSet<String> lisibles = lisibles(valeurs);
            if (!lisibles.isEmpty()) {
                admis.put(facette, lisibles);
            }
        });
        choix = Collections.unmodifiableMap(admis);
        OrdreOffres voulu = ordre == OrdreOffres.PERTINENCE && mots == null ? null : ordre;
        ordre = voulu != null ? voulu : mots == null ? OrdreOffres.RECENTES : OrdreOffres.PERTINENCE;
    }

    private static SortedSet<String> lisibles(Collection<String> valeurs) {
        SortedSet<String> lisibles = new TreeSet<>();
        for (String valeur : valeurs) {
            if (lisibles.size() < VALEURS
                    && valeur != null
                    && VALEUR.matcher(valeur).matches()) {
                lisibles.add(valeur);
            }
        }
        return Collections.unmodifiableSortedSet(lisibles);
    }

    /**
     * The criteria of an address.
     *
     * @param parametres gives the values of a parameter, each one or several with commas between; null or none where it is
     *     not there
     */
    public static CriteresOffre lire(Function<String, String[]> parametres) {
        Map<Facette, SortedSet<String>> choix = new EnumMap<>(Facette.class);
        for (Facette facette : Facette.values()) {
            SortedSet<String> valeurs = new TreeSet<>();
            valeurs(parametres, facette.parametre()).forEach(liste -> valeurs.addAll(List.of(liste.split(","))));
            choix.put(facette, valeurs);
        }
        return new CriteresOffre(
                premiere(parametres, MOTS), choix, premiere(parametres, NOUVELLES) != null, ordre(parametres));
    }

    /** The criteria of {@link #texte()}. */
    public static CriteresOffre lire(String texte) {
        Map<String, List<String>> lus = new LinkedHashMap<>();
        for (String partie : texte.split("&")) {
            int egal = partie.indexOf('=');
            if (egal > 0) {
                lus.computeIfAbsent(partie.substring(0, egal), nom -> new ArrayList<>())
                        .add(URLDecoder.decode(partie.substring(egal + 1), StandardCharsets.UTF_8));
            }
        }
        return lire(nom -> lus.getOrDefault(nom, List.of()).toArray(String[]::new));
    }

    private static List<String> valeurs(Function<String, String[]> parametres, String nom) {
        String[] lues = parametres.apply(nom);
        return lues == null
                ? List.of()
                : Arrays.stream(lues).filter(valeur -> valeur != null).toList();
    }

    private static String premiere(Function<String, String[]> parametres, String nom) {
        return valeurs(parametres, nom).stream()
                .map(Texte::ouNul)
                .filter(valeur -> valeur != null)
                .findFirst()
                .orElse(null);
    }

    private static OrdreOffres ordre(Function<String, String[]> parametres) {
        String demande = premiere(parametres, ORDRE);
        return Arrays.stream(OrdreOffres.values())
                .filter(ordre -> ordre.name().equals(demande))
                .findFirst()
                .orElse(null);
    }

    /** As parameters of an address, in a steady order, values of a facet with commas between; what says nothing is not there. */
    public Map<String, String> parametres() {
        Map<String, String> parametres = new LinkedHashMap<>();
        if (mots != null) {
            parametres.put(MOTS, mots);
        }
        choix.forEach((facette, valeurs) -> parametres.put(facette.parametre(), String.join(",", valeurs)));
        if (nouvelles) {
            parametres.put(NOUVELLES, "oui");
        }
        if (ordre != (mots == null ? OrdreOffres.RECENTES : OrdreOffres.PERTINENCE)) {
            parametres.put(ORDRE, ordre.name());
        }
        return parametres;
    }

    /** As one text, in the form of a query string. */
    public String texte() {
        return parametres().entrySet().stream()
                .map(parametre ->
                        parametre.getKey() + "=" + URLEncoder.encode(parametre.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The values of a facet without one of them, as a parameter; null for none left. */
    public String sans(Facette facette, String valeur) {
        String reste = choisies(facette).stream()
                .filter(choisie -> !choisie.equals(valeur))
                .collect(Collectors.joining(","));
        return reste.isEmpty() ? null : reste;
    }

    /** Whether anything narrows the search. */
    public boolean presents() {
        return mots != null || nouvelles || !choix.isEmpty();
    }

    /** The values chosen of a facet; empty for all. */
    public Set<String> choisies(Facette facette) {
        return choix.getOrDefault(facette, Collections.emptySortedSet());
    }

    /** The same in that order. */
    public CriteresOffre dansLOrdre(OrdreOffres autre) {
        return new CriteresOffre(mots, choix, nouvelles, autre);
    }

    /** What is kept of them in a saved search: neither the order, nor what was new once. */
    public CriteresOffre aGarder() {
        return new CriteresOffre(mots, choix, false, null);
    }

    /** Whether an offer has one of the values chosen of this facet. */
    boolean admet(OffreTrouvee offre, Facette facette) {
        SortedSet<String> voulues = choix.get(facette);
        return voulues == null || !Collections.disjoint(voulues, offre.valeurs(facette));
    }
}

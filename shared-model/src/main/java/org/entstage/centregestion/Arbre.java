package org.entstage.centregestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The centres of the institution and how they stand below each other; immutable. */
public final class Arbre {

    /**
     * A centre in its place.
     *
     * @param parent id of the centre above, or null
     * @param ferme takes no new convention
     */
    public record Noeud(long id, String code, String libelle, NiveauCentre niveau, Long parent, boolean ferme) {}

    /**
     * @param profondeur 0 for a centre without one above
     */
    public record Branche(Noeud noeud, int profondeur) {}

    private final Map<Long, Noeud> noeuds = new TreeMap<>();
    private final List<Branche> branches = new ArrayList<>();

    /** @param noeuds in the order in which centres of one parent follow each other */
    public Arbre(Collection<Noeud> noeuds) {
        noeuds.forEach(noeud -> this.noeuds.put(noeud.id(), noeud));
        List<Noeud> racines = noeuds.stream()
                .filter(noeud -> noeud.parent() == null || !this.noeuds.containsKey(noeud.parent()))
                .sorted((a, b) -> a.niveau().compareTo(b.niveau()))
                .toList();
        racines.forEach(racine -> deployer(racine, 0, noeuds));
    }

    private void deployer(Noeud noeud, int profondeur, Collection<Noeud> tous) {
        branches.add(new Branche(noeud, profondeur));
        tous.stream()
                .filter(autre -> autre.parent() != null && autre.parent() == noeud.id())
                .forEach(enfant -> deployer(enfant, profondeur + 1, tous));
    }

    public Optional<Noeud> noeud(long centre) {
        return Optional.ofNullable(noeuds.get(centre));
    }

    /** The institution's own centre. */
    public Optional<Noeud> racine() {
        return noeuds.values().stream()
                .filter(noeud -> noeud.niveau() == NiveauCentre.ETABLISSEMENT)
                .findFirst();
    }

    /** The centre, then the centres above it upwards; empty for a centre that does not exist. */
    public List<Long> chaine(long centre) {
        Set<Long> chaine = new LinkedHashSet<>();
        Noeud noeud = noeuds.get(centre);
        while (noeud != null && chaine.add(noeud.id())) {
            noeud = noeud.parent() == null ? null : noeuds.get(noeud.parent());
        }
        return List.copyOf(chaine);
    }

    /** The centre and all below it. */
    public Set<Long> avecDessous(long centre) {
        return noeuds.keySet().stream()
                .filter(id -> chaine(id).contains(centre))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Noeud> enfants(long centre) {
        return branches.stream()
                .map(Branche::noeud)
                .filter(noeud -> noeud.parent() != null && noeud.parent() == centre)
                .toList();
    }

    /** All centres from the top, those below a centre right after it. */
    public List<Branche> branches() {
        return List.copyOf(branches);
    }
}

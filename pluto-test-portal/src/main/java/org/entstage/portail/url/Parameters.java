package org.entstage.portail.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Named values of a portlet, sorted by name so that equal states have equal addresses. A value may be {@code null} (JSR
 * 362 allows it). Immutable.
 */
public final class Parameters {

    /** No parameter at all. */
    public static final Parameters NONE = new Parameters(new TreeMap<>());

    private final TreeMap<String, List<String>> values;

    private Parameters(TreeMap<String, List<String>> values) {
        this.values = values;
    }

    /** The parameters of a servlet or portlet map. */
    public static Parameters of(Map<String, String[]> map) {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        map.forEach((name, value) -> copy.put(name, listOf(value)));
        return new Parameters(copy);
    }

    /** The same parameters with {@code name} set to these values, replacing former ones. */
    public Parameters with(String name, String... newValues) {
        TreeMap<String, List<String>> copy = new TreeMap<>(values);
        copy.put(name, listOf(newValues));
        return new Parameters(copy);
    }

    /** The same parameters without {@code name}. */
    public Parameters without(String name) {
        TreeMap<String, List<String>> copy = new TreeMap<>(values);
        copy.remove(name);
        return new Parameters(copy);
    }

    /** These parameters followed by others; where a name is in both, the values of these come first. */
    public Parameters followedBy(Parameters others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        TreeMap<String, List<String>> all = new TreeMap<>(values);
        others.values.forEach((name, theirs) -> all.merge(name, theirs, Parameters::concat));
        return new Parameters(all);
    }

    /** The values of {@code name}, a fresh array, or {@code null} when there is no such parameter. */
    public String[] get(String name) {
        List<String> found = values.get(name);
        return found == null ? null : found.toArray(String[]::new);
    }

    /** The names, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A fresh map of arrays, as the portlet API wants it; the caller may change it. */
    public Map<String, String[]> toMap() {
        Map<String, String[]> map = new HashMap<>();
        values.keySet().forEach(name -> map.put(name, get(name)));
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private static List<String> listOf(String... values) {
        return values == null ? Collections.singletonList(null) : Arrays.asList(values.clone());
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

package org.entstage.portail.url;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.portlet.WindowState;

/**
 * The navigational state of a page: what a bookmark keeps. Immutable.
 *
 * @param tab identifier of the tab
 * @param windows windows that left their initial state, by window id
 * @param shared public render parameters, by qualified name: every portlet that declares the name sees the value,
 *     whichever WAR it comes from
 */
public record PageState(String tab, Map<String, WindowNavigation> windows, Parameters shared) {

    public PageState {
        windows = new TreeMap<>(windows);
        windows.values().removeIf(WindowNavigation.INITIAL::equals);
        windows = java.util.Collections.unmodifiableMap(windows);
    }

    /** A tab on which nothing has been done yet. */
    public static PageState initial(String tab) {
        return new PageState(tab, Map.of(), Parameters.NONE);
    }

    /** Where a window stands. */
    public WindowNavigation window(String id) {
        return windows.getOrDefault(id, WindowNavigation.INITIAL);
    }

    /** The page after a change of one window. Only one window can be maximised: the former one becomes normal. */
    public PageState change(String id, UnaryOperator<WindowNavigation> change) {
        TreeMap<String, WindowNavigation> copy = new TreeMap<>(windows);
        WindowNavigation next = change.apply(window(id));
        if (WindowState.MAXIMIZED.equals(next.state())) {
            copy.replaceAll((other, entry) ->
                    WindowState.MAXIMIZED.equals(entry.state()) ? entry.withState(WindowState.NORMAL) : entry);
        }
        copy.put(id, next);
        return new PageState(tab, copy, shared);
    }

    /** The page with other public render parameters. */
    public PageState withShared(Parameters newShared) {
        return new PageState(tab, windows, newShared);
    }

    /** The page reduced to one window, without the public render parameters. */
    public PageState only(String id) {
        return new PageState(tab, Map.of(id, window(id)), Parameters.NONE);
    }

    /** The window that fills the page, if there is one. */
    public Optional<String> maximized() {
        return windows.entrySet().stream()
                .filter(entry -> WindowState.MAXIMIZED.equals(entry.getValue().state()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

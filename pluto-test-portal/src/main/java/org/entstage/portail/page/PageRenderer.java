package org.entstage.portail.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.apache.pluto.container.HeaderData;
import org.apache.pluto.container.PageResourceId;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.Supports;
import org.entstage.portail.container.OutOfService;
import org.entstage.portail.container.PortletRegistry;
import org.entstage.portail.layout.Placement;
import org.entstage.portail.request.FragmentContext;
import org.entstage.portail.request.PortalRequest;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.Parameters;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.Target;
import org.entstage.portail.url.WindowNavigation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the windows of a page: the header phase of all, then the render phase of all. A window that fails becomes a box
 * with a number; the others do not notice.
 */
final class PageRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(PageRenderer.class);

    private final PortletContainer container;
    private final PortletRegistry registry;

    PageRenderer(PortletContainer container, PortletRegistry registry) {
        this.container = container;
        this.registry = registry;
    }

    /** The drawn page: its windows, and what they want in the head. */
    record Drawing(List<Fenetre> windows, String head) {}

    /** What a phase left: head markup, or the number of its failure. */
    private record Outcome(HeaderData head, String failure) {}

    @FunctionalInterface
    private interface Phase {
        HeaderData run() throws Exception;
    }

    Drawing draw(PortalRequest portal, List<Placement> placements) {
        List<Placement> shown = placements.stream()
                .filter(placement -> portal.page()
                        .maximized()
                        .map(placement.fenetre()::equals)
                        .orElse(true))
                .toList();
        Set<String> head = new LinkedHashSet<>();
        Map<PageResourceId, String> dependencies = new LinkedHashMap<>();
        Map<String, String> failures = new LinkedHashMap<>();
        for (Placement placement : shown) {
            if (isDrawn(portal, placement)) {
                PortletWindow window = portal.window(placement.fenetre());
                Outcome header = attempt(window, () -> container.doHeader(window, portal.request(), portal.response()));
                failures.put(placement.fenetre(), header.failure());
                append(head, dependencies, header.head());
            }
        }
        List<Fenetre> windows = new ArrayList<>();
        for (Placement placement : shown) {
            windows.add(window(portal, placement, failures.getOrDefault(placement.fenetre(), ""), head));
        }
        dependencies.values().stream().filter(Objects::nonNull).forEach(head::add);
        return new Drawing(windows, String.join("\n", head));
    }

    private boolean isDrawn(PortalRequest portal, Placement placement) {
        return find(placement).isPresent()
                && !WindowState.MINIMIZED.equals(
                        portal.page().window(placement.fenetre()).state());
    }

    private Optional<PortletDefinition> find(Placement placement) {
        return registry.find(placement.application(), placement.portlet());
    }

    private Fenetre window(PortalRequest portal, Placement placement, String headerFailure, Set<String> head) {
        String id = placement.fenetre();
        String failure = headerFailure;
        String content = "";
        Optional<FragmentContext> fragment = portal.fragment(id);
        if (isDrawn(portal, placement) && failure.isEmpty()) {
            PortletWindow window = portal.window(id);
            Outcome render =
                    attempt(window, () -> container.doRender(window, portal.request(), portal.response(), null));
            failure = render.failure();
            fragment = portal.fragment(id);
            if (failure.isEmpty()) {
                content = fragment.map(FragmentContext::markup).orElse("");
                head.add(render.head().getHeadSectionMarkup());
            }
        }
        return describe(
                portal,
                placement,
                content,
                failure,
                fragment.map(FragmentContext::title).orElse(null));
    }

    private Fenetre describe(
            PortalRequest portal, Placement placement, String content, String failure, String ownTitle) {
        String id = placement.fenetre();
        Optional<PortletDefinition> portlet = find(placement);
        String declared = portlet.map(definition -> registry.title(definition, portal.locale()))
                .orElse(placement.portlet());
        String title = Stream.of(placement.titre(), ownTitle, declared)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(placement.portlet());
        WindowNavigation now = portal.page().window(id);
        return new Fenetre(
                id,
                placement.portlet(),
                title,
                placement.colonne(),
                content,
                failure,
                portlet.isEmpty(),
                WindowState.MINIMIZED.equals(now.state()),
                link(portal, id, WindowNavigation.INITIAL),
                portlet.map(definition -> modes(portal, id, definition)).orElse(List.of()),
                states(portal, id));
    }

    private List<Fenetre.Commande> modes(PortalRequest portal, String id, PortletDefinition portlet) {
        WindowNavigation now = portal.page().window(id);
        return Stream.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP)
                .filter(mode -> !mode.equals(now.mode()))
                .filter(mode -> mode.equals(PortletMode.VIEW) || supports(portlet, mode))
                .map(mode -> new Fenetre.Commande(
                        mode.toString(), link(portal, id, now.withMode(mode).withRender(Parameters.NONE))))
                .toList();
    }

    /** Whether portlet.xml declares a mode for the portlet. */
    static boolean supports(PortletDefinition portlet, PortletMode mode) {
        return portlet.getSupports().stream()
                .map(Supports::getPortletModes)
                .flatMap(List::stream)
                .anyMatch(declared -> declared.equalsIgnoreCase(mode.toString()));
    }

    private List<Fenetre.Commande> states(PortalRequest portal, String id) {
        WindowNavigation now = portal.page().window(id);
        return Stream.of(WindowState.MINIMIZED, WindowState.NORMAL, WindowState.MAXIMIZED)
                .filter(state -> !state.equals(now.state()))
                .map(state -> new Fenetre.Commande(state.toString(), link(portal, id, now.withState(state))))
                .toList();
    }

    private static String link(PortalRequest portal, String id, WindowNavigation navigation) {
        PageState next = portal.page().change(id, before -> navigation);
        return portal.url(PortalUrl.to(next, Target.render(id)));
    }

    /** Two copies of a portlet that want the same lines get them once. */
    private static void append(Set<String> head, Map<PageResourceId, String> dependencies, HeaderData data) {
        head.add(data.getHeadSectionMarkup());
        data.getDynamicResources().forEach(dependencies::putIfAbsent);
    }

    /** Runs a phase; whatever a portlet throws stays in its window, but the machine's own distress. */
    private static Outcome attempt(PortletWindow window, Phase phase) {
        try {
            return new Outcome(phase.run(), "");
        } catch (OutOfService e) {
            // why was logged when the portlet did not start
            String number = Numero.nouveau();
            LOG.error("{}: {}", number, e.getMessage());
            return new Outcome(new HeaderData(), number);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            String number = Numero.nouveau();
            LOG.error(
                    "{}: portlet {} failed",
                    number,
                    window.getPortletDefinition().getPortletName(),
                    e);
            return new Outcome(new HeaderData(), number);
        }
    }
}

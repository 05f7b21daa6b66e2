package org.entstage.portail.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.entstage.portail.container.PortletRegistry;
import org.entstage.portail.layout.MiseEnPage;
import org.entstage.portail.layout.Onglet;
import org.entstage.portail.layout.Placement;
import org.entstage.portail.login.CasLogin;
import org.entstage.portail.login.SessionPortail;
import org.entstage.portail.request.PortalRequest;
import org.entstage.portail.url.InvalidUrl;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.Parameters;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.PortalUrlCodec;
import org.entstage.portail.url.Target;
import org.entstage.portail.url.WindowNavigation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tab with its portlets: {@code /page/<tab>/…} renders, acts or serves a resource. */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    private static final Set<PortletMode> MODES = Set.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP);
    private static final Set<WindowState> STATES =
            Set.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED);

    private final transient PortalUrlCodec codec = new PortalUrlCodec();
    private final transient PortletContainer container;
    private final transient PortletRegistry registry;
    private final transient MiseEnPage miseEnPage;
    private final transient Cadre cadre;

    public PageServlet(PortletContainer container, PortletRegistry registry, MiseEnPage miseEnPage, Cadre cadre) {
        this.container = container;
        this.registry = registry;
        this.miseEnPage = miseEnPage;
        this.cadre = cadre;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PortalUrl url;
        try {
            url = codec.read(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        } catch (InvalidUrl e) {
            LOG.debug("refused address: {}", e.getMessage());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Onglet> onglet = miseEnPage.onglet(url.page().tab());
        if (onglet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!onglet.get().visiblePour(SessionPortail.roles(request))) {
            refuse(request, response, url);
        } else {
            serve(request, response, onglet.get(), url);
        }
    }

    /** Somebody else's tab: nobody is asked to log in, a person logged in is refused. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, PortalUrl url) throws IOException {
        if (SessionPortail.utilisateur(request).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SessionPortail session = SessionPortail.de(request);
        if (!"GET".equals(request.getMethod())) {
            session.refus(Gabarits.texte(Langue.de(request), "cadre.session-finie"));
        }
        // an action or a posted form is not repeated after the login: its token died with the session
        session.destination(
                request.getContextPath() + request.getServletPath() + codec.write(PortalUrl.to(url.page())));
        response.sendRedirect(request.getContextPath() + CasLogin.LOGIN_PATH);
    }

    /** A script cannot follow to a login page; browsers say what a request is for. */
    private static boolean isScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Onglet onglet, PortalUrl url)
            throws IOException {
        List<Placement> placements = miseEnPage.placements(onglet.id());
        Map<String, PortletDefinition> portlets = new LinkedHashMap<>();
        for (Placement placement : placements) {
            registry.find(placement.application(), placement.portlet())
                    .ifPresent(portlet -> portlets.put(placement.fenetre(), portlet));
        }
        PortalUrl known = restrict(url, portlets);
        String prefix = request.getContextPath() + request.getServletPath();
        Locale locale = Langue.de(request);
        SessionPortail session = SessionPortail.de(request);
        PortalRequest portal = new PortalRequest(request, response, prefix, portlets, known, locale, session.jeton());
        Target.Phase phase = known.target().map(Target::phase).orElse(Target.Phase.RENDER);
        switch (phase) {
            case ACTION -> act(portal, known.target().get(), session);
            case RESOURCE -> serveResource(portal, known.target().get().window());
            default -> render(portal, onglet, placements, known);
        }
    }

    /** Drops what the address says of windows that are not on the page, and modes or states that do not exist. */
    private static PortalUrl restrict(PortalUrl url, Map<String, PortletDefinition> portlets) {
        Map<String, WindowNavigation> windows = new LinkedHashMap<>();
        url.page().windows().forEach((id, window) -> {
            if (portlets.containsKey(id)) {
                windows.put(id, possible(window, portlets.get(id)));
            }
        });
        PageState page = new PageState(url.page().tab(), windows, url.page().shared());
        return new PortalUrl(page, url.target().filter(target -> portlets.containsKey(target.window())));
    }

    private static WindowNavigation possible(WindowNavigation window, PortletDefinition portlet) {
        boolean mode = PortletMode.VIEW.equals(window.mode())
                || MODES.contains(window.mode()) && PageRenderer.supports(portlet, window.mode());
        return new WindowNavigation(
                mode ? window.mode() : PortletMode.VIEW,
                STATES.contains(window.state()) ? window.state() : WindowState.NORMAL,
                window.render());
    }

    /** The container answers an action by a redirect: a reload repeats nothing. */
    private void act(PortalRequest portal, Target target, SessionPortail session) throws IOException {
        if (!session.accepte(target.token())) {
            portal.response().sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            container.doAction(portal.window(target.window()), portal.request(), portal.response(), true);
        } catch (Exception | LinkageError e) {
            fail(portal, target.window(), e);
        }
    }

    private void serveResource(PortalRequest portal, String window) throws IOException {
        try {
            container.doServeResource(portal.window(window), portal.request(), portal.response());
        } catch (Exception | LinkageError e) {
            fail(portal, window, e);
        }
    }

    private void fail(PortalRequest portal, String window, Throwable failure) throws IOException {
        PortletWindow failed = portal.window(window);
        LOG.error(
                "{}: portlet {} failed",
                Numero.de(portal.request()),
                failed.getPortletDefinition().getPortletName(),
                failure);
        if (!portal.response().isCommitted()) {
            portal.response().sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void render(PortalRequest portal, Onglet onglet, List<Placement> placements, PortalUrl url)
            throws IOException {
        HttpServletRequest request = portal.request();
        if (url.target().isPresent() && !request.getParameterMap().isEmpty()) {
            redirectWithFields(portal, url.target().get().window());
            return;
        }
        PageRenderer.Drawing drawing = new PageRenderer(container, registry).draw(portal, placements);
        String titre = onglet.titre(portal.locale());
        String content = cadre.gabarits()
                .remplir("onglet", portal.locale(), "portail.textes", model(portal, titre, drawing.windows()));
        String here = portal.url(PortalUrl.to(portal.page()));
        cadre.envoyer(request, portal.response(), new Cadre.Contenu(titre, content, drawing.head(), here));
    }

    private Map<String, Object> model(PortalRequest portal, String titre, List<Fenetre> windows) {
        HttpServletRequest request = portal.request();
        List<List<Fenetre>> columns = windows.stream()
                .collect(Collectors.groupingBy(Fenetre::colonne, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
        return Map.of(
                "titre",
                titre,
                "fenetres",
                windows,
                "colonnes",
                columns,
                "deuxColonnes",
                columns.size() > 1,
                "contexte",
                request.getContextPath(),
                "destinations",
                windows.isEmpty() ? cadre.destinations(request, portal.url(PortalUrl.to(portal.page()))) : List.of(),
                "connecte",
                SessionPortail.utilisateur(request).isPresent(),
                "simulateur",
                registry.find("stage", "mes-stages").isPresent()
                        ? "/stage/simulateur?langue=" + portal.locale().getLanguage()
                        : "");
    }

    /** A form sent to a render address: its fields become render parameters, in an address that can be kept. */
    private void redirectWithFields(PortalRequest portal, String window) throws IOException {
        PageState next =
                portal.pageWithFields(window, Parameters.of(portal.request().getParameterMap()));
        String path = portal.url(PortalUrl.to(next, Target.render(window)));
        if (path.length() > PortalUrlCodec.LONGEST) {
            portal.response().sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        portal.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        portal.response().setHeader("Location", path);
    }
}

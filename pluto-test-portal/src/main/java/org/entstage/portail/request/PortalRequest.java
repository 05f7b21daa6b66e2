package org.entstage.portail.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.Parameters;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.PortalUrlCodec;
import org.entstage.portail.url.Target;

/**
 * One HTTP request to a page: the state it came with, the state its action and events lead to, the windows of the page.
 * One thread, one request.
 */
public final class PortalRequest {

    /** Most events delivered in one request: two portlets that answer each other must end. */
    private static final int MOST_EVENTS = 50;

    private static final PortalUrlCodec CODEC = new PortalUrlCodec();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String prefix;
    private final Map<String, PortletDefinition> portlets;
    private final Optional<Target> target;
    private final Locale locale;
    private final String token;
    private final Map<String, FragmentContext> fragments = new HashMap<>();
    private PageState page;
    private int events;

    /**
     * @param prefix where pages begin, for example {@code /portal/page}
     * @param portlets portlets of the page by window id, in order
     * @param token what an action address must carry in this session
     */
    public PortalRequest(
            HttpServletRequest request,
            HttpServletResponse response,
            String prefix,
            Map<String, PortletDefinition> portlets,
            PortalUrl url,
            Locale locale,
            String token) {
        this.request = request;
        this.response = response;
        this.prefix = prefix;
        this.portlets = portlets;
        this.page = url.page();
        this.target = url.target();
        this.locale = locale;
        this.token = token;
        request.setAttribute(PortalRequest.class.getName(), this);
    }

    /** The portal's view of a servlet request that came through a page. */
    public static PortalRequest of(HttpServletRequest request) {
        return (PortalRequest) request.getAttribute(PortalRequest.class.getName());
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public Locale locale() {
        return locale;
    }

    String token() {
        return token;
    }

    /** The state of the page as it is now: an action or an event may have changed it. */
    public PageState page() {
        return page;
    }

    void changePage(PageState next) {
        page = next;
    }

    /** Action or resource parameters of the address, when it speaks to this window; else none. */
    Parameters targetParameters(String window) {
        return targeting(window).map(Target::parameters).orElse(Parameters.NONE);
    }

    Optional<Target> targeting(String window) {
        return target.filter(t -> t.window().equals(window));
    }

    /** Form fields of the request; addresses of the portal carry nothing in the query. */
    Parameters formFields() {
        return Parameters.of(request.getParameterMap());
    }

    /** The windows of the page as they stand now. */
    public List<PortletWindow> windows() {
        List<PortletWindow> windows = new ArrayList<>();
        portlets.keySet().forEach(id -> windows.add(window(id)));
        return windows;
    }

    /** A window of the page as it stands now. */
    public PortletWindow window(String id) {
        return new PageWindow(id, portlets.get(id), page.window(id));
    }

    /** Remembers where a window is being drawn, for the page to collect. */
    void drawing(String window, FragmentContext fragment) {
        fragments.put(window, fragment);
    }

    /** The fragment that a window drew last in this request; empty before its render phase. */
    public Optional<FragmentContext> fragment(String window) {
        return Optional.ofNullable(fragments.get(window));
    }

    /** The page after a form was sent to a render address: its fields are render parameters of the window. */
    public PageState pageWithFields(String window, Parameters fields) {
        UrlBuilder next = new UrlBuilder(this, window(window), TYPE.RENDER);
        fields.names().forEach(name -> next.setParameter(window, name, fields.get(name)));
        return next.page();
    }

    /** Address of a page in this portal. */
    public String url(PortalUrl url) {
        return prefix + CODEC.write(url);
    }

    /** Counts an event; false when the request has had its share. */
    public boolean takeEventTurn() {
        return ++events <= MOST_EVENTS;
    }
}

package org.entstage.portail.request;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.PortletWindow;
import org.entstage.portail.url.PageState;
import org.entstage.portail.url.Parameters;
import org.entstage.portail.url.PortalUrl;
import org.entstage.portail.url.Target;

/**
 * An address under construction: edits a copy of the page's state and prints it. Also holds the next state of an action
 * or event, which is the same thing. The window id that the container hands over is always the window's own.
 */
final class UrlBuilder implements PortletURLProvider {

    private final PortalRequest portal;
    private final TYPE type;
    private final String window;
    private final PublicParameters publics;
    private final Map<String, List<String>> properties = new HashMap<>();
    private PageState page;
    private Parameters own = Parameters.NONE;
    private String cacheability = ResourceURL.PAGE;
    private String resourceId;
    private String fragment;
    private boolean secure;
    private boolean authenticated;

    UrlBuilder(PortalRequest portal, PortletWindow window, TYPE type) {
        this.portal = portal;
        this.type = type;
        this.window = window.getId().getStringId();
        this.publics = new PublicParameters(window.getPortletDefinition());
        this.page = portal.page();
    }

    /** The same builder with action or resource parameters already set. */
    UrlBuilder withOwn(Parameters parameters) {
        own = parameters;
        return this;
    }

    /** The state of the page that the address leads to. */
    PageState page() {
        return page;
    }

    @Override
    public TYPE getType() {
        return type;
    }

    @Override
    public Map<String, String[]> getParameterMap(String windowId, ParamType kind) {
        if (kind != ParamType.RENDER) {
            return own.toMap();
        }
        Map<String, String[]> all = publics.visible(page.shared()).toMap();
        all.putAll(page.window(window).render().toMap());
        return all;
    }

    @Override
    public void setParameter(String windowId, String name, ParamType kind, String[] values) {
        if (kind != ParamType.RENDER && kind != ParamType.PUBLIC) {
            own = own.with(name, values);
        } else if (publics.contains(name)) {
            page = page.withShared(publics.set(page.shared(), name, values));
        } else {
            page = page.change(window, entry -> entry.withRender(entry.render().with(name, values)));
        }
    }

    @Override
    public void removeParameter(String windowId, String name, ParamType kind) {
        if (kind != ParamType.RENDER && kind != ParamType.PUBLIC) {
            own = own.without(name);
        } else if (publics.contains(name)) {
            page = page.withShared(publics.remove(page.shared(), name));
        } else {
            page = page.change(window, entry -> entry.withRender(entry.render().without(name)));
        }
    }

    @Override
    public void clearParameters(String windowId, ParamType kind) {
        switch (kind) {
            case RENDER -> page = page.change(window, entry -> entry.withRender(Parameters.NONE));
            case PUBLIC -> page = page.withShared(publics.removeAll(page.shared()));
            default -> own = Parameters.NONE;
        }
    }

    @Override
    public Set<String> getPublicParameterNames(String windowId) {
        return publics.identifiers();
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        page = page.withShared(publics.set(page.shared(), name, values));
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        page = page.withShared(publics.remove(page.shared(), name));
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return publics.contains(name);
    }

    /** A fresh set: the container removes names from it. */
    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        return new HashSet<>(ofType().names());
    }

    @Override
    public String[] getParameterValues(String windowId, String name) {
        String[] mine = ofType().get(name);
        return mine == null ? publics.get(page.shared(), name) : mine;
    }

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        setParameter(windowId, name, kindOfType(), values);
    }

    @Override
    public void removeParameter(String windowId, String name) {
        removeParameter(windowId, name, kindOfType());
    }

    private ParamType kindOfType() {
        return switch (type) {
            case RENDER -> ParamType.RENDER;
            case ACTION -> ParamType.ACTION;
            case RESOURCE -> ParamType.RESOURCE;
        };
    }

    private Parameters ofType() {
        return type == TYPE.RENDER ? page.window(window).render() : own;
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        page = page.change(window, entry -> entry.withMode(mode));
    }

    @Override
    public PortletMode getPortletMode() {
        return page.window(window).mode();
    }

    @Override
    public void setWindowState(WindowState state) {
        page = page.change(window, entry -> entry.withState(state));
    }

    @Override
    public WindowState getWindowState() {
        return page.window(window).state();
    }

    @Override
    public String getCacheability() {
        return cacheability;
    }

    @Override
    public void setCacheability(String level) {
        cacheability = level;
    }

    @Override
    public String getResourceID() {
        return resourceId;
    }

    @Override
    public void setResourceID(String id) {
        resourceId = id;
    }

    @Override
    public Map<String, List<String>> getProperties() {
        return properties;
    }

    @Override
    public void setSecure(boolean wanted) {
        secure = wanted;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public void setAuthenticated(boolean wanted) {
        authenticated = wanted;
    }

    @Override
    public boolean getAuthenticated() {
        return authenticated;
    }

    @Override
    public void setFragmentIdentifier(String identifier) {
        fragment = identifier;
    }

    @Override
    public String getFragmentIdentifier() {
        return fragment;
    }

    @Override
    public String toURL() {
        String url = portal.url(target());
        return fragment == null ? url : url + '#' + URLEncoder.encode(fragment, StandardCharsets.UTF_8);
    }

    private PortalUrl target() {
        return switch (type) {
            case RENDER -> PortalUrl.to(page, Target.render(window));
            case ACTION -> PortalUrl.to(page, Target.action(window, own, portal.token()));
            case RESOURCE -> PortalUrl.to(keptState(), Target.resource(window, own, resourceId, cacheability));
        };
    }

    /** The more a resource may be cached, the less of the page's state its address holds (JSR 362 §13.7). */
    private PageState keptState() {
        return switch (cacheability) {
            case ResourceURL.FULL -> PageState.initial(page.tab());
            case ResourceURL.PORTLET -> page.only(window);
            default -> page;
        };
    }

    /** Addresses hold no character that XML would escape. */
    @Override
    public void write(Writer out, boolean escapeXml) throws IOException {
        out.write(toURL());
    }

    @Override
    public Appendable append(Appendable out, boolean escapeXml) throws IOException {
        return out.append(toURL());
    }
}

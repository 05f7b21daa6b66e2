package org.entstage.portail.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.MimeResponse;
import javax.portlet.PortletConfig;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.HeaderData;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.ResourceURLProvider;
import org.w3c.dom.Element;

/**
 * What a portlet says in one phase. Headers and cookies of the page belong to the portal: outside the resource phase
 * they are kept for the portlet to read back, and go nowhere.
 */
abstract class ResponseContext extends PhaseContext implements PortletResponseContext {

    private final HeaderData headerData = new HeaderData();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private String lifecycle;
    private boolean propsAllowed;

    ResponseContext(PortletContainer container, PortalRequest portal, PortletWindow window) {
        super(container, portal, window);
    }

    @Override
    public void init(PortletConfig portletConfig, HttpServletRequest request, HttpServletResponse response) {
        begin(portletConfig, request, response);
    }

    @Override
    public PortletURLProvider getPortletURLProvider(PortletURLProvider.TYPE type) {
        return new UrlBuilder(portal(), getPortletWindow(), type);
    }

    @Override
    public ResourceURLProvider getResourceURLProvider() {
        return new PlainUrl();
    }

    @Override
    public void addProperty(Cookie cookie) {
        // a cookie of the page is the portal's; the resource phase overrides this
    }

    @Override
    public void addProperty(String key, Element element) {
        if (MimeResponse.MARKUP_HEAD_ELEMENT.equals(key) && element != null) {
            headerData.addHeaderTag(element);
        }
    }

    @Override
    public void addProperty(String key, String value) {
        properties.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
    }

    @Override
    public void setProperty(String key, String value) {
        properties.remove(key);
        if (value != null) {
            addProperty(key, value);
        }
    }

    @Override
    public String getProperty(String key) {
        List<String> values = properties.get(key);
        return values == null ? null : values.get(0);
    }

    @Override
    public Collection<String> getPropertyValues(String name) {
        return List.copyOf(properties.getOrDefault(name, List.of()));
    }

    @Override
    public Collection<String> getPropertyNames() {
        return List.copyOf(properties.keySet());
    }

    @Override
    public Element createElement(String tag) {
        return headerData.createElement(tag);
    }

    @Override
    public void processHttpHeaders() {
        // headers of the page are the portal's
    }

    @Override
    public void close() {
        // nothing to hand over
    }

    @Override
    public void release() {
        // nothing held
    }

    /** Request attributes kept from the action to the render phase are not supported. */
    @Override
    public void setActionScopedId(String windowId, String[] values) {
        // the runtime option is not offered, so the container has no scope to keep
    }

    @Override
    public void setLifecycle(String phase) {
        lifecycle = phase;
    }

    @Override
    public String getLifecycle() {
        return lifecycle;
    }

    @Override
    public void setPropsAllowed(boolean allowed) {
        propsAllowed = allowed;
    }

    @Override
    public boolean isSetPropsAllowed() {
        return propsAllowed;
    }

    @Override
    public HeaderData getHeaderData() {
        return headerData;
    }
}

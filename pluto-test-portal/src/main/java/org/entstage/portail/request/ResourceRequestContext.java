package org.entstage.portail.request;

import java.util.Map;
import javax.enterprise.inject.spi.BeanManager;
import javax.portlet.PortletRequest;
import javax.portlet.ResourceParameters;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.servlet.AsyncContext;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpSession;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.ResourceParametersImpl;
import org.entstage.portail.url.Target;

/** A request for a resource. Asynchronous answers are not supported and say so. */
final class ResourceRequestContext extends RequestContext implements PortletResourceRequestContext {

    private ResourceResponse response;
    private BeanManager beanManager;

    ResourceRequestContext(PortletContainer container, PortalRequest portal, PortletWindow window) {
        super(container, portal, window, PortletRequest.RESOURCE_PHASE);
    }

    @Override
    public String getResourceID() {
        return portal().targeting(windowId()).map(Target::resourceId).orElse(null);
    }

    @Override
    public String getCacheability() {
        return portal().targeting(windowId()).map(Target::cacheability).orElse(ResourceURL.PAGE);
    }

    @Override
    public Map<String, String[]> getPrivateRenderParameterMap() {
        return render().toMap();
    }

    @Override
    public ResourceParameters getResourceParameters() {
        UrlBuilder url = new UrlBuilder(portal(), getPortletWindow(), TYPE.RESOURCE).withOwn(own());
        return new ResourceParametersImpl(url, windowId());
    }

    @Override
    public ResourceResponse getResponse() {
        return response;
    }

    @Override
    public void setResponse(ResourceResponse resourceResponse) {
        response = resourceResponse;
    }

    @Override
    public HttpSession getSession() {
        return getServletRequest().getSession();
    }

    @Override
    public BeanManager getBeanManager() {
        return beanManager;
    }

    @Override
    public void setBeanManager(BeanManager manager) {
        beanManager = manager;
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public boolean isAsyncStarted() {
        return false;
    }

    @Override
    public PortletAsyncManager getPortletAsyncContext() {
        return null;
    }

    @Override
    public AsyncContext getAsyncContext() {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync() {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse servletResponse) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request) {
        throw noAsync();
    }

    @Override
    public AsyncContext startAsync(ResourceRequest request, ResourceResponse resourceResponse, boolean original) {
        throw noAsync();
    }

    private static IllegalStateException noAsync() {
        return new IllegalStateException("asynchronous resources are not supported");
    }
}

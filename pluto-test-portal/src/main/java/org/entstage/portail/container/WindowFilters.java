package org.entstage.portail.container;

import java.io.IOException;
import java.util.List;
import javax.enterprise.inject.spi.BeanManager;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventPortlet;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.HeaderPortlet;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.Portlet;
import javax.portlet.PortletContext;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceServingPortlet;
import javax.portlet.filter.ActionFilter;
import javax.portlet.filter.EventFilter;
import javax.portlet.filter.FilterChain;
import javax.portlet.filter.HeaderFilter;
import javax.portlet.filter.HeaderFilterChain;
import javax.portlet.filter.PortletFilter;
import javax.portlet.filter.RenderFilter;
import javax.portlet.filter.ResourceFilter;
import org.apache.pluto.container.FilterManager;

/** The filters before one portlet in one phase, with the portlet at their end. */
final class WindowFilters implements FilterManager {

    private final List<PortletFilter> filters;

    WindowFilters(List<PortletFilter> filters) {
        this.filters = filters;
    }

    @Override
    public void processFilter(ActionRequest in, ActionResponse out, Portlet portlet, PortletContext context)
            throws PortletException, IOException {
        new Chain(portlet).doFilter(in, out);
    }

    @Override
    public void processFilter(HeaderRequest in, HeaderResponse out, HeaderPortlet portlet, PortletContext context)
            throws PortletException, IOException {
        new Chain(portlet).doFilter(in, out);
    }

    @Override
    public void processFilter(RenderRequest in, RenderResponse out, Portlet portlet, PortletContext context)
            throws PortletException, IOException {
        new Chain(portlet).doFilter(in, out);
    }

    @Override
    public void processFilter(
            ResourceRequest in, ResourceResponse out, ResourceServingPortlet portlet, PortletContext context)
            throws PortletException, IOException {
        new Chain(portlet).doFilter(in, out);
    }

    @Override
    public void processFilter(EventRequest in, EventResponse out, EventPortlet portlet, PortletContext context)
            throws PortletException, IOException {
        new Chain(portlet).doFilter(in, out);
    }

    /** The portal runs without CDI. */
    @Override
    public void setBeanManager(BeanManager manager) {
        // nothing to hand on
    }

    /** One walk through the filters. A filter that does not filter the phase is not in the list. */
    private final class Chain implements FilterChain, HeaderFilterChain {

        private final Object portlet;
        private int next;

        Chain(Object portlet) {
            this.portlet = portlet;
        }

        @Override
        public void doFilter(ActionRequest in, ActionResponse out) throws IOException, PortletException {
            if (next < filters.size()) {
                ((ActionFilter) filters.get(next++)).doFilter(in, out, this);
            } else {
                ((Portlet) portlet).processAction(in, out);
            }
        }

        @Override
        public void doFilter(HeaderRequest in, HeaderResponse out) throws IOException, PortletException {
            if (next < filters.size()) {
                ((HeaderFilter) filters.get(next++)).doFilter(in, out, this);
            } else {
                ((HeaderPortlet) portlet).renderHeaders(in, out);
            }
        }

        @Override
        public void doFilter(RenderRequest in, RenderResponse out) throws IOException, PortletException {
            if (next < filters.size()) {
                ((RenderFilter) filters.get(next++)).doFilter(in, out, this);
            } else {
                ((Portlet) portlet).render(in, out);
            }
        }

        @Override
        public void doFilter(ResourceRequest in, ResourceResponse out) throws IOException, PortletException {
            if (next < filters.size()) {
                ((ResourceFilter) filters.get(next++)).doFilter(in, out, this);
            } else {
                ((ResourceServingPortlet) portlet).serveResource(in, out);
            }
        }

        @Override
        public void doFilter(EventRequest in, EventResponse out) throws IOException, PortletException {
            if (next < filters.size()) {
                ((EventFilter) filters.get(next++)).doFilter(in, out, this);
            } else {
                ((EventPortlet) portlet).processEvent(in, out);
            }
        }
    }
}

package org.entstage.portail.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.portlet.PortalContext;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.apache.pluto.container.ContainerInfo;

/** What the portal tells portlets about itself. */
final class PortalInfo implements ContainerInfo, PortalContext {

    private static final String NAME = "ENT-Stage test portal/1.0";

    @Override
    public String getServerInfo() {
        return NAME;
    }

    @Override
    public String getPortletContainerName() {
        return "Apache Pluto";
    }

    @Override
    public String getPortletContainerVersion() {
        return "3.1.0";
    }

    @Override
    public int getMajorSpecificationVersion() {
        return 3;
    }

    @Override
    public int getMinorSpecificationVersion() {
        return 0;
    }

    @Override
    public String getPortalInfo() {
        return NAME;
    }

    @Override
    public Enumeration<PortletMode> getSupportedPortletModes() {
        return Collections.enumeration(List.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP));
    }

    @Override
    public Enumeration<WindowState> getSupportedWindowStates() {
        return Collections.enumeration(List.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED));
    }

    /** Head elements set in the header or render phase reach the page's head. */
    @Override
    public String getProperty(String name) {
        return MARKUP_HEAD_ELEMENT_SUPPORT.equals(name) ? "true" : null;
    }

    @Override
    public Enumeration<String> getPropertyNames() {
        return Collections.enumeration(List.of(MARKUP_HEAD_ELEMENT_SUPPORT));
    }
}

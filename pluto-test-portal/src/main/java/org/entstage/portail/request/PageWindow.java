package org.entstage.portail.request;

import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.entstage.portail.url.WindowNavigation;

/** A portlet placed on a page, at one moment. */
record PageWindow(String id, PortletDefinition portlet, WindowNavigation navigation)
        implements PortletWindow, PortletWindowID {

    @Override
    public PortletWindowID getId() {
        return this;
    }

    @Override
    public String getStringId() {
        return id;
    }

    @Override
    public WindowState getWindowState() {
        return navigation.state();
    }

    @Override
    public PortletMode getPortletMode() {
        return navigation.mode();
    }

    @Override
    public PortletDefinition getPortletDefinition() {
        return portlet;
    }
}

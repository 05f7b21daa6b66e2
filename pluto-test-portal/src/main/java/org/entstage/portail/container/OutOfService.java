package org.entstage.portail.container;

import javax.portlet.PortletException;

/** A portlet that failed to initialise, or that declared itself unavailable: the container no longer calls it. */
public class OutOfService extends PortletException {

    private static final long serialVersionUID = 1L;

    OutOfService(String portlet) {
        super("Portlet out of service: " + portlet);
    }
}

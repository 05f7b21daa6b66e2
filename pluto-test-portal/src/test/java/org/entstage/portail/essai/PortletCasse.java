package org.entstage.portail.essai;

import javax.portlet.GenericPortlet;
import javax.portlet.PortletException;

/** Cannot even start. */
public class PortletCasse extends GenericPortlet {

    @Override
    public void init() throws PortletException {
        throw new PortletException("init fails on purpose");
    }
}

package org.entstage.convention;

import javax.portlet.PortletRequest;

/** Breaks: no portlet type in the domain. */
public class FautePortletDansLeDomaine {

    public PortletRequest requete;
}

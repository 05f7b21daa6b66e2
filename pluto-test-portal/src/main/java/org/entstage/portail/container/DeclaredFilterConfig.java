package org.entstage.portail.container;

import java.util.Collections;
import java.util.Enumeration;
import javax.portlet.PortletContext;
import javax.portlet.filter.FilterConfig;
import org.apache.pluto.container.om.portlet.Filter;
import org.apache.pluto.container.om.portlet.InitParam;

/** Configuration of a portlet filter as portlet.xml declares it. */
record DeclaredFilterConfig(Filter filter, PortletContext context) implements FilterConfig {

    @Override
    public String getFilterName() {
        return filter.getFilterName();
    }

    @Override
    public PortletContext getPortletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String name) {
        InitParam parameter = filter.getInitParam(name);
        return parameter == null ? null : parameter.getParamValue();
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(
                filter.getInitParams().stream().map(InitParam::getParamName).toList());
    }
}

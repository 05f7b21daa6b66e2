package org.entstage.portail.server;

import java.util.EventListener;
import java.util.Map;
import java.util.function.Consumer;
import javax.servlet.Filter;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.entstage.portail.login.CasLogin;

/** Puts filters, servlets and listeners into a context of the portal. */
public final class ContextRegistration implements CasLogin.Registration {

    private final StandardContext context;

    ContextRegistration(StandardContext context) {
        this.context = context;
    }

    /** The context itself. */
    Context context() {
        return context;
    }

    @Override
    public void filter(String name, Filter filter, String path, Map<String, String> parameters) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        parameters.forEach(definition::addInitParameter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern(path);
        context.addFilterMap(mapping);
    }

    @Override
    public void servlet(String name, HttpServlet servlet, String path) {
        Tomcat.addServlet(context, name, servlet);
        context.addServletMappingDecoded(path, name);
    }

    @Override
    public void listener(EventListener listener) {
        context.addApplicationLifecycleListener(listener);
    }

    /** Lets somebody else register servlets and filters when the context starts. */
    public void atStart(Consumer<ServletContext> installation) {
        context.addServletContainerInitializer((classes, servlets) -> installation.accept(servlets), null);
    }

    /** Where errors of every kind are explained. */
    void errorPage(String path) {
        for (String type : new String[] {null, Throwable.class.getName()}) {
            ErrorPage page = new ErrorPage();
            page.setLocation(path);
            page.setExceptionType(type);
            context.addErrorPage(page);
        }
    }
}

package org.entstage.portail.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.portlet.ActionURL;
import javax.portlet.PortletURLGenerationListener;
import javax.portlet.RenderURL;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletURLListenerService;
import org.apache.pluto.container.om.portlet.Listener;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;

/** The listeners that an application put on the making of addresses, in order, made once. */
final class UrlListeners implements PortletURLListenerService {

    private final PortletRegistry registry;
    private final Map<String, List<PortletURLGenerationListener<RenderURL, ActionURL>>> made =
            new ConcurrentHashMap<>();

    UrlListeners(PortletRegistry registry) {
        this.registry = registry;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<PortletURLGenerationListener> getPortletURLGenerationListeners(PortletApplicationDefinition app) {
        return List.copyOf(made.computeIfAbsent(app.getName(), name -> make(app)));
    }

    private List<PortletURLGenerationListener<RenderURL, ActionURL>> make(PortletApplicationDefinition app) {
        List<Listener> declared = new ArrayList<>(app.getListeners());
        declared.sort(Comparator.comparingInt(Listener::getOrdinal));
        List<PortletURLGenerationListener<RenderURL, ActionURL>> listeners = new ArrayList<>();
        for (Listener listener : declared) {
            // portlet.xml also declares listeners of other kinds
            if (instance(app, listener) instanceof PortletURLGenerationListener<?, ?> found) {
                @SuppressWarnings("unchecked")
                PortletURLGenerationListener<RenderURL, ActionURL> typed =
                        (PortletURLGenerationListener<RenderURL, ActionURL>) found;
                listeners.add(typed);
            }
        }
        return listeners;
    }

    private Object instance(PortletApplicationDefinition app, Listener listener) {
        try {
            return Class.forName(listener.getListenerClass(), true, registry.getClassLoader(app.getName()))
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | PortletContainerException e) {
            throw new IllegalStateException("Portlet listener " + listener.getListenerClass() + " cannot start", e);
        }
    }
}

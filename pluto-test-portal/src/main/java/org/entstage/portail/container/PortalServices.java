package org.entstage.portail.container;

import java.util.List;
import javax.portlet.PortalContext;
import org.apache.pluto.container.CCPPProfileService;
import org.apache.pluto.container.EventCoordinationService;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.FilterManagerService;
import org.apache.pluto.container.NamespaceMapper;
import org.apache.pluto.container.PortletEnvironmentService;
import org.apache.pluto.container.PortletInvokerService;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletRequestContextService;
import org.apache.pluto.container.PortletURLListenerService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.PortletWindowID;
import org.apache.pluto.container.RequestDispatcherService;
import org.apache.pluto.container.UserInfoService;
import org.apache.pluto.container.driver.AdministrativeRequestListener;
import org.apache.pluto.container.driver.PortalAdministrationService;
import org.apache.pluto.container.driver.PortalDriverServices;
import org.apache.pluto.container.driver.PortletContextService;
import org.apache.pluto.container.driver.PortletInvocationListener;
import org.apache.pluto.container.driver.PortletRegistryService;
import org.apache.pluto.container.impl.PortletEnvironmentServiceImpl;
import org.apache.pluto.container.impl.RequestDispatcherServiceImpl;
import org.entstage.portail.request.ContextFactory;

/** Everything the container asks of a portal. */
public final class PortalServices
        implements PortalDriverServices, NamespaceMapper, FilterManagerService, PortalAdministrationService {

    private final RequestDispatcherService dispatchers = new RequestDispatcherServiceImpl();
    private final PortletRegistry registry = new PortletRegistry(dispatchers);
    private final PortletEnvironmentService environment = new PortletEnvironmentServiceImpl();
    private final PortletRequestContextService contexts = new ContextFactory();
    private final PortletInvokerService invoker = new PortletInvoker(registry);
    private final EventCoordinationService events = new EventDelivery(registry);
    private final PortletURLListenerService urlListeners = new UrlListeners(registry);
    private final UserInfoService userInfo = new UserAttributes();
    private final PortalContext portal = new PortalInfo();
    private final PortletPreferencesService preferences;

    public PortalServices(PreferenceStore store) {
        this.preferences = new WindowPreferences(store, registry);
    }

    /** The portlets that the container has taken. */
    public PortletRegistry registry() {
        return registry;
    }

    /** A window id is made of letters and digits, so names made of it are valid in HTML and in scripts. */
    @Override
    public String encode(PortletWindowID window, String name) {
        return "w_" + window.getStringId() + '_' + name;
    }

    @Override
    public String decode(PortletWindowID window, String name) {
        String prefix = encode(window, "");
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    @Override
    public FilterManager getFilterManager(PortletWindow window, String phase) {
        return registry.app(window.getPortletDefinition().getApplication().getName())
                .map(app -> app.filters().of(window.getPortletDefinition().getPortletName(), phase))
                .map(WindowFilters::new)
                .orElseGet(() -> new WindowFilters(List.of()));
    }

    @Override
    public List<AdministrativeRequestListener> getAdministrativeRequestListeners() {
        return List.of();
    }

    @Override
    public List<PortletInvocationListener> getPortletInvocationListeners() {
        return List.of();
    }

    /** No client profiles (JSR 362 §11.1.4.2 makes them optional). */
    @Override
    public CCPPProfileService getCCPPProfileService() {
        return request -> null;
    }

    @Override
    public PortalContext getPortalContext() {
        return portal;
    }

    @Override
    public EventCoordinationService getEventCoordinationService() {
        return events;
    }

    @Override
    public PortletRequestContextService getPortletRequestContextService() {
        return contexts;
    }

    @Override
    public FilterManagerService getFilterManagerService() {
        return this;
    }

    @Override
    public PortletURLListenerService getPortletURLListenerService() {
        return urlListeners;
    }

    @Override
    public PortletPreferencesService getPortletPreferencesService() {
        return preferences;
    }

    @Override
    public PortletEnvironmentService getPortletEnvironmentService() {
        return environment;
    }

    @Override
    public PortletInvokerService getPortletInvokerService() {
        return invoker;
    }

    @Override
    public UserInfoService getUserInfoService() {
        return userInfo;
    }

    @Override
    public NamespaceMapper getNamespaceMapper() {
        return this;
    }

    @Override
    public RequestDispatcherService getRequestDispatcherService() {
        return dispatchers;
    }

    @Override
    public PortletContextService getPortletContextService() {
        return registry;
    }

    @Override
    public PortletRegistryService getPortletRegistryService() {
        return registry;
    }

    @Override
    public PortalAdministrationService getPortalAdministrationService() {
        return this;
    }
}

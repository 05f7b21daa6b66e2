package org.entstage.portail.container;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import javax.portlet.PreferencesValidator;
import javax.portlet.ValidatorException;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletPreference;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.PortletPreferenceImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.Preference;
import org.apache.pluto.container.om.portlet.Preferences;

/** Preferences: the defaults of portlet.xml, over them what the user stored for this window. */
final class WindowPreferences implements PortletPreferencesService {

    private final PreferenceStore store;
    private final PortletRegistry registry;

    WindowPreferences(PreferenceStore store, PortletRegistry registry) {
        this.store = store;
        this.registry = registry;
    }

    @Override
    public Map<String, PortletPreference> getDefaultPreferences(PortletWindow window, PortletRequest request) {
        Map<String, PortletPreference> defaults = new HashMap<>();
        Preferences declared = window.getPortletDefinition().getPortletPreferences();
        if (declared != null) {
            for (Preference preference : declared.getPortletPreferences()) {
                String[] values = preference.getValues().toArray(String[]::new);
                defaults.put(
                        preference.getName(),
                        new PortletPreferenceImpl(preference.getName(), values, preference.isReadOnly()));
            }
        }
        return defaults;
    }

    @Override
    public Map<String, PortletPreference> getStoredPreferences(PortletWindow window, PortletRequest request) {
        Map<String, PortletPreference> stored = new HashMap<>();
        if (request.getRemoteUser() != null) {
            store.read(request.getRemoteUser(), window.getId().getStringId())
                    .forEach((name, values) ->
                            stored.put(name, new PortletPreferenceImpl(name, values.toArray(String[]::new))));
        }
        return stored;
    }

    /** Stores what differs from the defaults' read-only ones. Nobody logged in: nothing to key by, refused. */
    @Override
    public void store(PortletWindow window, PortletRequest request, Map<String, PortletPreference> preferences)
            throws PortletContainerException {
        if (request.getRemoteUser() == null) {
            throw new PortletContainerException("preferences need a logged-in user");
        }
        Map<String, List<String>> values = new HashMap<>();
        preferences.values().stream()
                .filter(preference -> !preference.isReadOnly())
                .forEach(preference -> values.put(preference.getName(), valuesOf(preference)));
        store.write(request.getRemoteUser(), window.getId().getStringId(), values);
    }

    private static List<String> valuesOf(PortletPreference preference) {
        return preference.getValues() == null ? List.of() : Arrays.asList(preference.getValues());
    }

    @Override
    public PreferencesValidator getPreferencesValidator(PortletDefinition portlet) throws ValidatorException {
        Preferences declared = portlet.getPortletPreferences();
        if (declared == null || declared.getPreferencesValidator() == null) {
            return null;
        }
        try {
            ClassLoader loader =
                    registry.getClassLoader(portlet.getApplication().getName());
            return (PreferencesValidator) Class.forName(declared.getPreferencesValidator(), true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | PortletContainerException e) {
            throw new ValidatorException("Preferences validator cannot be made", e, List.of());
        }
    }
}

package org.entstage.portail.request;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.entstage.portail.url.Parameters;

/** The public render parameters that one portlet supports: its own short identifier, and the qualified name all share. */
final class PublicParameters {

    private final Map<String, String> keys = new TreeMap<>();

    PublicParameters(PortletDefinition portlet) {
        for (String identifier : portlet.getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.getApplication().getPublicRenderParameter(identifier);
            if (declared != null) {
                keys.put(identifier, declared.getQName().toString());
            }
        }
    }

    boolean contains(String identifier) {
        return keys.containsKey(identifier);
    }

    Set<String> identifiers() {
        return Set.copyOf(keys.keySet());
    }

    String[] get(Parameters shared, String identifier) {
        return contains(identifier) ? shared.get(keys.get(identifier)) : null;
    }

    Parameters set(Parameters shared, String identifier, String... values) {
        return contains(identifier) ? shared.with(keys.get(identifier), values) : shared;
    }

    Parameters remove(Parameters shared, String identifier) {
        return contains(identifier) ? shared.without(keys.get(identifier)) : shared;
    }

    Parameters removeAll(Parameters shared) {
        Parameters rest = shared;
        for (String key : keys.values()) {
            rest = rest.without(key);
        }
        return rest;
    }

    /** The shared values under this portlet's identifiers. */
    Parameters visible(Parameters shared) {
        Parameters visible = Parameters.NONE;
        for (Map.Entry<String, String> entry : keys.entrySet()) {
            if (shared.get(entry.getValue()) != null) {
                visible = visible.with(entry.getKey(), shared.get(entry.getValue()));
            }
        }
        return visible;
    }
}

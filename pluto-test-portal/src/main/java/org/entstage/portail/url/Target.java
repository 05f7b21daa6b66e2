package org.entstage.portail.url;

import javax.portlet.ResourceURL;

/**
 * The window that an address speaks to, and what it asks of it.
 *
 * @param phase what is asked
 * @param window window id
 * @param parameters action or resource parameters; none for a render address
 * @param resourceId resource id, or {@code null}
 * @param cacheability of a resource: {@code FULL}, {@code PORTLET} or {@code PAGE}
 * @param token proof that an action comes from a page of this session; empty for the other phases
 */
public record Target(
        Phase phase, String window, Parameters parameters, String resourceId, String cacheability, String token) {

    /** What an address can ask of a portlet. */
    public enum Phase {
        RENDER,
        ACTION,
        RESOURCE
    }

    public static Target render(String window) {
        return new Target(Phase.RENDER, window, Parameters.NONE, null, ResourceURL.PAGE, "");
    }

    public static Target action(String window, Parameters parameters, String token) {
        return new Target(Phase.ACTION, window, parameters, null, ResourceURL.PAGE, token);
    }

    public static Target resource(String window, Parameters parameters, String resourceId, String cacheability) {
        return new Target(Phase.RESOURCE, window, parameters, resourceId, cacheability, "");
    }
}

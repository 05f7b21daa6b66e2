package org.entstage.portail.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * The request as one call of one portlet sees it: attributes are written here only, and read here first. Two windows
 * (and two nested calls of the same window) cannot see each other's attributes.
 */
final class WindowRequest extends HttpServletRequestWrapper {

    private final Map<String, Object> own = new HashMap<>();

    WindowRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Object getAttribute(String name) {
        return own.containsKey(name) ? own.get(name) : super.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        own.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        own.put(name, null);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
        names.addAll(own.keySet());
        names.removeIf(name -> getAttribute(name) == null);
        return Collections.enumeration(names);
    }
}

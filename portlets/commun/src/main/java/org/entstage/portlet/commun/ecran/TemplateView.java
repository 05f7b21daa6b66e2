package org.entstage.portlet.commun.ecran;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.thymeleaf.spring5.view.ThymeleafView;

/**
 * A Thymeleaf view that keeps its variables beside the request. Thymeleaf keeps them in the request's attributes and asks
 * for one at each expression; a portlet container answers each of these questions by way of several wrappers.
 */
public class TemplateView extends ThymeleafView {

    @Override
    protected void renderFragment(
            Set<String> fragments, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        super.renderFragment(fragments, model, new Variables(request), response);
    }

    /** The request while one template is drawn: an attribute is asked of it once, what is written stays here. */
    private static final class Variables extends HttpServletRequestWrapper {

        private final Map<String, Object> known = new HashMap<>();

        Variables(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Object getAttribute(String name) {
            Object value = known.get(name);
            if (value == null && !known.containsKey(name)) {
                value = super.getAttribute(name);
                known.put(name, value);
            }
            return value;
        }

        @Override
        public void setAttribute(String name, Object value) {
            known.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            known.put(name, null);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
            names.addAll(known.keySet());
            names.removeIf(name -> getAttribute(name) == null);
            return Collections.enumeration(names);
        }
    }
}

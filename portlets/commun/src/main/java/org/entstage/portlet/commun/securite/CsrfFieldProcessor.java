package org.entstage.portlet.commun.securite;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Adds the session's token as a hidden field to every form that a template sends by {@code th:action}. */
public final class CsrfFieldProcessor implements RequestDataValueProcessor {

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return action;
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return value;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.attribut()) instanceof String jeton
                ? Map.of(CsrfToken.CHAMP, jeton)
                : Map.of();
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return url;
    }
}

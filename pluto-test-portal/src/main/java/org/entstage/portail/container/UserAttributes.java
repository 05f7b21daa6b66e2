package org.entstage.portail.container;

import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletRequest;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.UserInfoService;
import org.apache.pluto.container.om.portlet.UserAttribute;

/** The user attributes that an application declared in portlet.xml (JSR 362 §22); none when nobody is logged in. */
public final class UserAttributes implements UserInfoService {

    /** A principal that knows more of the person than the login. */
    public interface Described extends Principal {

        /** Attributes by their portlet name, for example {@code user.name.given}. */
        Map<String, String> attributes();
    }

    @Override
    public Map<String, String> getUserInfo(PortletRequest request, PortletWindow window) {
        if (!(request.getUserPrincipal() instanceof Described person)) {
            return null;
        }
        Map<String, String> granted = new HashMap<>();
        for (UserAttribute declared :
                window.getPortletDefinition().getApplication().getUserAttributes()) {
            String value = person.attributes().get(declared.getName());
            if (value != null) {
                granted.put(declared.getName(), value);
            }
        }
        return granted;
    }
}

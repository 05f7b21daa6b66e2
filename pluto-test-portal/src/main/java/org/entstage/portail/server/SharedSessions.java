package org.entstage.portail.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.servlet.http.HttpSessionEvent;
import javax.servlet.http.HttpSessionListener;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.Session;

/**
 * When a session of the portal ends (log out, single log out, time), the sessions that the web applications keep under
 * the same id end with it: the next person at this browser must find nothing of the former one.
 */
final class SharedSessions implements HttpSessionListener {

    private final Host host;
    private final Context portal;

    SharedSessions(Host host, Context portal) {
        this.host = host;
        this.portal = portal;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String id = event.getSession().getId();
        for (Container child : host.findChildren()) {
            if (child instanceof Context context && context != portal) {
                expire(context, id);
            }
        }
    }

    private static void expire(Context context, String id) {
        try {
            Session session =
                    context.getManager() == null ? null : context.getManager().findSession(id);
            if (session != null) {
                session.expire();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entstage.portail.container;

import java.util.List;
import javax.portlet.Event;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.EventCoordinationService;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletWindow;
import org.entstage.portail.request.EventDeclarations;
import org.entstage.portail.request.PortalRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the events of an action to the windows of the same page that declared them (JSR 362 §21). */
final class EventDelivery implements EventCoordinationService {

    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);

    private final PortletRegistry registry;

    EventDelivery(PortletRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void processEvents(
            PortletContainer container,
            PortletWindow sender,
            HttpServletRequest request,
            HttpServletResponse response,
            List<Event> events) {
        PortalRequest portal = PortalRequest.of(request);
        for (Event event : List.copyOf(events)) {
            for (PortletWindow window : portal.windows()) {
                if (EventDeclarations.processes(window.getPortletDefinition(), event.getQName())) {
                    deliver(container, portal, window, event);
                }
            }
        }
    }

    /** A receiver that fails must not keep the others from hearing. */
    private void deliver(PortletContainer container, PortalRequest portal, PortletWindow window, Event event) {
        if (!portal.takeEventTurn()) {
            LOG.warn("Too many events in one request; {} is dropped", event.getQName());
            return;
        }
        try {
            Event readable = EventPayload.readableBy(event, registry.app(window).getClassLoader());
            container.doEvent(window, portal.request(), portal.response(), readable);
        } catch (Exception e) {
            LOG.warn("Window {} could not process event {}", window.getId().getStringId(), event.getQName(), e);
        }
    }
}

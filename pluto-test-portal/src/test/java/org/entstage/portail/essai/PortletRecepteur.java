package org.entstage.portail.essai;

import java.io.IOException;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/** Stands in another web application and hears the event and the shared parameter of {@link PortletEssai}. */
public class PortletRecepteur extends GenericPortlet {

    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        response.getRenderParameters()
                .setValue("entendu", String.valueOf(request.getEvent().getValue()));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.getWriter()
                .println("<p class='entendu'>" + request.getRenderParameters().getValue("entendu")
                        + "</p><p class='partage-recu'>"
                        + request.getRenderParameters().getValue("commun") + "</p>");
    }
}

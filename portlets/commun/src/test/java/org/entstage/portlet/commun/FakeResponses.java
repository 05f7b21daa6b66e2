package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.test.mock.web.portlet.MockActionResponse;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockActionURL;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockPortalContext;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockRenderResponse;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockRenderURL;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockResourceResponse;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockResourceURL;
import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.ActionURL;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.MimeResponse;
import javax.portlet.MutableRenderParameters;
import javax.portlet.PortletException;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.RenderURL;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.portlet.filter.FilterChain;

/** Responses whose addresses can be read in the drawn page, and whose render parameters obey. */
public final class FakeResponses {

    private FakeResponses() {}

    /** Of a drawn view. */
    public static final class Render extends MockRenderResponse {
        private final transient FakeParameters actuels;

        Render(FakeParameters actuels) {
            this.actuels = actuels;
        }

        @Override
        public String getNamespace() {
            return "ns_";
        }

        @Override
        public RenderURL createRenderURL(MimeResponse.Copy copie) {
            return new ViewURL(copie, actuels);
        }

        @Override
        public ActionURL createActionURL(MimeResponse.Copy copie) {
            return new SendURL(copie);
        }

        @Override
        public ResourceURL createResourceURL() {
            return new StreamURL();
        }
    }

    static final class Action extends MockActionResponse {
        private final transient FakeParameters parametres = new FakeParameters();

        @Override
        public FakeParameters getRenderParameters() {
            return parametres;
        }

        @Override
        public void setRenderParameter(String nom, String valeur) {
            parametres.setValue(nom, valeur);
        }
    }

    /** Of a stream. */
    public static final class Resource extends MockResourceResponse {
        private int statut = 200;

        @Override
        public void setStatus(int statut) {
            this.statut = statut;
        }

        @Override
        public int getStatus() {
            return statut;
        }

        @Override
        public String getNamespace() {
            return "ns_";
        }

        @Override
        public RenderURL createRenderURL(MimeResponse.Copy copie) {
            return new ViewURL(copie, new FakeParameters());
        }
    }

    private static final class ViewURL extends MockRenderURL {
        private final transient FakeParameters parametres;

        ViewURL(MimeResponse.Copy copie, FakeParameters actuels) {
            super(new MockPortalContext(), copie);
            parametres = copie == MimeResponse.Copy.ALL ? actuels.clone() : new FakeParameters();
        }

        @Override
        public MutableRenderParameters getRenderParameters() {
            return parametres;
        }

        @Override
        public String toString() {
            return "/render?" + parametres;
        }
    }

    private static final class SendURL extends MockActionURL {
        private final transient FakeParameters parametres = new FakeParameters();

        SendURL(MimeResponse.Copy copie) {
            super(new MockPortalContext(), copie);
        }

        @Override
        public FakeParameters getActionParameters() {
            return parametres;
        }

        @Override
        public String toString() {
            return "/action?" + parametres;
        }
    }

    private static final class StreamURL extends MockResourceURL {
        private final transient FakeParameters parametres = new FakeParameters();

        @Override
        public FakeParameters getResourceParameters() {
            return parametres;
        }

        @Override
        public String toString() {
            return "/resource/" + getResourceID() + "?" + parametres;
        }
    }

    /** The end of a filter chain: the portlet. */
    static final class Chain implements FilterChain {
        private final EntStagePortlet portlet;

        Chain(EntStagePortlet portlet) {
            this.portlet = portlet;
        }

        @Override
        public void doFilter(ActionRequest request, ActionResponse response) throws IOException, PortletException {
            portlet.processAction(request, response);
        }

        @Override
        public void doFilter(EventRequest request, EventResponse response) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void doFilter(RenderRequest request, RenderResponse response) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void doFilter(ResourceRequest request, ResourceResponse response) {
            throw new UnsupportedOperationException();
        }
    }
}

package org.entstage.portlet.commun;

import com.liferay.portletmvc4spring.test.mock.web.portlet.MockActionRequest;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockRenderRequest;
import com.liferay.portletmvc4spring.test.mock.web.portlet.MockResourceRequest;
import javax.portlet.ActionParameters;
import javax.portlet.PortletContext;
import javax.portlet.RenderParameters;
import javax.portlet.ResourceParameters;

/** Requests whose parameters are the same by the old way ({@code getParameter}) and by the new one. */
final class FakeRequests {

    private FakeRequests() {}

    static final class Render extends MockRenderRequest {
        private final FakeParameters parametres;

        Render(PortletContext contexte, FakeParameters parametres) {
            super(contexte);
            this.parametres = parametres;
            setParameters(parametres.valeurs());
        }

        @Override
        public RenderParameters getRenderParameters() {
            return parametres;
        }
    }

    static final class Action extends MockActionRequest {
        private final FakeParameters vue;
        private final FakeParameters saisie;

        Action(PortletContext contexte, FakeParameters vue, FakeParameters saisie) {
            super(contexte);
            this.vue = vue;
            this.saisie = saisie;
            setParameters(saisie.valeurs());
        }

        @Override
        public RenderParameters getRenderParameters() {
            return vue;
        }

        @Override
        public ActionParameters getActionParameters() {
            return saisie;
        }
    }

    static final class Resource extends MockResourceRequest {
        private final FakeParameters parametres;

        Resource(PortletContext contexte, String id, FakeParameters parametres) {
            super(contexte);
            this.parametres = parametres;
            setResourceID(id);
            setParameters(parametres.valeurs());
        }

        @Override
        public RenderParameters getRenderParameters() {
            return new FakeParameters();
        }

        @Override
        public ResourceParameters getResourceParameters() {
            return parametres;
        }
    }
}

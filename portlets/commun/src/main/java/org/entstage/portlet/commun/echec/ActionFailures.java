package org.entstage.portlet.commun.echec;

import com.liferay.portletmvc4spring.NoHandlerFoundException;
import com.liferay.portletmvc4spring.bind.PortletRequestBindingException;
import java.util.List;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.portlet.commun.formulaire.RefusedForms;
import org.entstage.portlet.commun.page.Suite;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;

/**
 * What becomes of an action that fails. Nothing is put into the address but a random id or an incident's number: the
 * framework would put the exception's message there.
 */
public final class ActionFailures {

    private ActionFailures() {}

    /** Sets the render parameters that show the failure on the view from which the action came. */
    public static void traiter(ActionRequest request, ActionResponse response, Exception echec) {
        if (echec instanceof BindException) {
            RefusedForms.refuser(request, response, List.of());
        } else if (echec instanceof RefusMetier refus) {
            RefusedForms.refuser(request, response, refus.problemes());
        } else if (echec instanceof ModificationConcurrente) {
            RefusedForms.refuser(request, response, List.of(Probleme.general("commun.modification.concurrente")));
        } else if (echec instanceof SystemeIndisponible panne) {
            String cle = "commun.indisponible." + panne.systeme();
            RefusedForms.refuser(request, response, List.of(Probleme.general(cle)));
        } else if (estRefuse(echec)) {
            RefusedForms.refuser(request, response, List.of(Probleme.general("commun.acces.refuse")));
        } else {
            new Suite(response)
                    .rester(request.getRenderParameters())
                    .avec(Suite.INCIDENT, Incident.noter("action", echec));
        }
    }

    /** No right, no such thing, or an address that was tampered with: the answer is the same. */
    static boolean estRefuse(Exception echec) {
        return echec instanceof AccesRefuse
                || echec instanceof Introuvable
                || echec instanceof TypeMismatchException
                || echec instanceof ServletRequestBindingException
                || echec instanceof PortletRequestBindingException
                || echec instanceof NoHandlerFoundException;
    }
}

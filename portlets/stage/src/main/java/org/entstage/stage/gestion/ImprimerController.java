package org.entstage.stage.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.ImprimerEnMasse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conventions of the list as PDFs in one archive, written while they are made: all that were found, or those chosen. */
@Controller
@RequestMapping("VIEW")
class ImprimerController {

    private final ImprimerEnMasse imprimer;
    private final Clock horloge;

    ImprimerController(ImprimerEnMasse imprimer, Clock horloge) {
        this.imprimer = imprimer;
        this.horloge = horloge;
    }

    @ResourceMapping("imprimer-liste")
    @Exige(value = Action.CONVENTION_IMPRIMER, portee = Portee.ATTRIBUTION)
    void imprimer(Acteur acteur, ResourceRequest request, ResourceResponse response) throws IOException {
        archiver(acteur, Criteres.lire(request.getResourceParameters()), Set.of(), request, response);
    }

    /** @param choix ids of the conventions */
    @ResourceMapping("imprimer-choix")
    @Exige(value = Action.CONVENTION_IMPRIMER, portee = Portee.ATTRIBUTION)
    void imprimerLesChoisies(
            Acteur acteur,
            @RequestParam(required = false) Set<Long> choix,
            ResourceRequest request,
            ResourceResponse response)
            throws IOException {
        Set<Long> choisies = choix == null || choix.isEmpty() ? Set.of(0L) : new HashSet<>(choix);
        archiver(acteur, CriteresConvention.AUCUN, choisies, request, response);
    }

    private void archiver(
            Acteur acteur,
            CriteresConvention criteres,
            Set<Long> choisies,
            ResourceRequest request,
            ResourceResponse response)
            throws IOException {
        try (OutputStream archive = new FluxTardif(() -> ouvrir(response))) {
            imprimer.executer(acteur, criteres, choisies, request.getLocale(), archive);
        }
    }

    private OutputStream ouvrir(ResourceResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"conventions-" + LocalDate.now(horloge) + ".zip\"");
        return response.getPortletOutputStream();
    }
}

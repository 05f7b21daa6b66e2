package org.entstage.stage.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.convention.ExporterConventions;
import org.entstage.convention.LigneExport;
import org.entstage.document.ClasseurXlsx;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.stage.convention.Listes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** All rows of the list as a spreadsheet, written while they are read. */
@Controller
@RequestMapping("VIEW")
class ExporterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExporterConventions exporter;
    private final MessageSource messages;
    private final Listes listes;
    private final Clock horloge;

    ExporterController(ExporterConventions exporter, MessageSource messages, Listes listes, Clock horloge) {
        this.listes = listes;
        this.exporter = exporter;
        this.messages = messages;
        this.horloge = horloge;
    }

    @ResourceMapping("export")
    @Exige(value = Action.CONVENTION_EXPORTER, portee = Portee.ATTRIBUTION)
    void exporter(Acteur acteur, ResourceRequest request, ResourceResponse response) throws IOException {
        acteur.exigerEnPersonnel(Action.CONVENTION_EXPORTER);
        response.setContentType(XLSX);
        response.setProperty("Cache-Control", "no-store");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"conventions-" + LocalDate.now(horloge) + ".xlsx\"");
        ClasseurXlsx<LigneExport> classeur = new ClasseurConventions(messages, listes, request.getLocale()).classeur();
        var redaction = classeur.ouvrir(response.getPortletOutputStream());
        exporter.executer(acteur, Criteres.lire(request.getResourceParameters()), redaction::ajouter);
        redaction.terminer();
    }
}

package org.entstage.stage.echange;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.ResourceResponse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.echange.ExporterAdministration;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file itself. */
@Controller
@RequestMapping("VIEW")
class ExportController {

    private final ExporterAdministration exporter;
    private final Clock horloge;

    ExportController(ExporterAdministration exporter, Clock horloge) {
        this.exporter = exporter;
        this.horloge = horloge;
    }

    @ResourceMapping("exporter-administration")
    @Exige(value = Action.PARAMETRE_LIRE, portee = Portee.ETABLISSEMENT)
    void exporter(Acteur acteur, ResourceResponse response) throws IOException {
        byte[] fichier = exporter.executer(acteur).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setProperty("Cache-Control", "no-store");
        response.setProperty("X-Content-Type-Options", "nosniff");
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\"ent-stage-administration-" + LocalDate.now(horloge) + ".json\"");
        response.getPortletOutputStream().write(fichier);
    }
}

package org.entstage.offres.gestion;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.offre.ExporterOffres;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** All rows of the list as a spreadsheet, written while they are read. */
@Controller
@RequestMapping("VIEW")
class ExporterController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExporterOffres exporter;
    private final Dossiers dossiers;
    private final Clock horloge;

    ExporterController(ExporterOffres exporter, Dossiers dossiers, Clock horloge) {
        this.exporter = exporter;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    @ResourceMapping("export-offres")
    @Exige(value = Action.OFFRE_EXPORTER, portee = Portee.ATTRIBUTION)
    void exporter(Acteur acteur, ResourceRequest request, ResourceResponse response) throws IOException {
        acteur.exigerEnPersonnel(Action.OFFRE_EXPORTER);
        response.setContentType(XLSX);
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty(
                "Content-Disposition", "attachment; filename=\"offres-" + LocalDate.now(horloge) + ".xlsx\"");
        var redaction = ClasseurDesOffres.de(dossiers.mots(request)).ouvrir(response.getPortletOutputStream());
        exporter.executer(
                acteur,
                Criteres.lire(request.getResourceParameters()),
                (ligne, saisie) -> redaction.ajouter(new ClasseurDesOffres.Ligne(ligne, saisie)));
        redaction.terminer();
    }
}

package org.entstage.evaluations.resultat;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;
import org.entstage.evaluation.resultat.ExporterReponses;
import org.entstage.evaluations.chiffres.Mots;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All sheets of a form row by row with their codebook, written while they are read. */
@Controller
@RequestMapping("VIEW")
class ExporterReponsesController {

    private final ExporterReponses exporter;
    private final MessageSource messages;
    private final Clock horloge;

    ExporterReponsesController(ExporterReponses exporter, MessageSource messages, Clock horloge) {
        this.exporter = exporter;
        this.messages = messages;
        this.horloge = horloge;
    }

    /** A workbook of two sheets. */
    @ResourceMapping("export-reponses")
    @Exige(value = Action.RESULTAT_EXPORTER, portee = Portee.ATTRIBUTION)
    void classeur(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        acteur.exigerEnPersonnel(Action.RESULTAT_EXPORTER);
        Tableur.entete(response, nom("xlsx"));
        ReponsesEnClasseur sortie =
                new ReponsesEnClasseur(response.getPortletOutputStream(), new Mots(messages, request.getLocale()));
        exporter.executer(
                acteur, id, Demande.lire(request.getResourceParameters()).annee(), sortie);
        sortie.terminer();
    }

    /** Two CSV files in one archive. */
    @ResourceMapping("export-reponses-csv")
    @Exige(value = Action.RESULTAT_EXPORTER, portee = Portee.ATTRIBUTION)
    void csv(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        acteur.exigerEnPersonnel(Action.RESULTAT_EXPORTER);
        Tableur.entete(response, nom("zip"), "application/zip");
        ReponsesEnCsv sortie =
                new ReponsesEnCsv(response.getPortletOutputStream(), new Mots(messages, request.getLocale()));
        exporter.executer(
                acteur, id, Demande.lire(request.getResourceParameters()).annee(), sortie);
        sortie.terminer();
    }

    private String nom(String suffixe) {
        return "reponses-" + LocalDate.now(horloge) + "." + suffixe;
    }
}

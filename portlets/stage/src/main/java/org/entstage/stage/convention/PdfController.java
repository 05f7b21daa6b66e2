package org.entstage.stage.convention;

import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.entstage.convention.EditerConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The convention as a document. */
@Controller
@RequestMapping("VIEW")
class PdfController {

    private final EditerConvention editer;

    PdfController(EditerConvention editer) {
        this.editer = editer;
    }

    /** The stream is asked for when the document stands: a refusal before that is still an answer of its own. */
    @ResourceMapping("pdf")
    @Exige(Action.CONVENTION_IMPRIMER)
    void editer(Acteur acteur, @RequestParam long id, ResourceRequest request, ResourceResponse response)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        editer.executer(acteur, id, request.getLocale(), document);
        FichierEnvoye.aLire(response, "convention-" + id + ".pdf", document.toByteArray());
    }
}

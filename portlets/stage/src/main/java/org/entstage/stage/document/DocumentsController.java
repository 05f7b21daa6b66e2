package org.entstage.stage.document;

import com.liferay.portletmvc4spring.bind.annotation.ActionMapping;
import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import com.liferay.portletmvc4spring.bind.annotation.ResourceMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.portlet.ResourceResponse;
import org.entstage.convention.DelivrerAttestation;
import org.entstage.convention.DemandeDeDocument;
import org.entstage.convention.DocumentProduit;
import org.entstage.convention.LireDocumentFige;
import org.entstage.convention.ListerDocuments;
import org.entstage.convention.ProduireDocument;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.FichierFige;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.entstage.portlet.commun.page.FichierEnvoye;
import org.entstage.portlet.commun.page.Suite;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of a convention: to print, to read again as they were, and the attestation to hand out. */
@Controller
@RequestMapping("VIEW")
class DocumentsController {

    private final ListerDocuments lister;
    private final ProduireDocument produire;
    private final LireDocumentFige relire;
    private final DelivrerAttestation delivrer;

    DocumentsController(
            ListerDocuments lister, ProduireDocument produire, LireDocumentFige relire, DelivrerAttestation delivrer) {
        this.lister = lister;
        this.produire = produire;
        this.relire = relire;
        this.delivrer = delivrer;
    }

    @RenderMapping(params = "vue=documents")
    @Exige(Action.CONVENTION_IMPRIMER)
    String lister(Acteur acteur, @RequestParam long id, Model model) {
        model.addAttribute("d", lister.executer(acteur, id));
        return "document/documents";
    }

    /**
     * The stream is asked for when the document stands: a refusal before that is still an answer of its own.
     *
     * @param avenant the one that is meant, for a document about an avenant; means nothing for the others
     */
    @ResourceMapping("document")
    @Exige(Action.CONVENTION_IMPRIMER)
    void imprimer(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "CONVENTION") TypeDocument type,
            @RequestParam(required = false) Long avenant,
            @RequestParam(defaultValue = "FR") Langue langue,
            ResourceResponse response)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentProduit produit =
                produire.executer(acteur, new DemandeDeDocument(type, langue.locale(), id, avenant), document);
        FichierEnvoye.aLire(response, produit.nom(), document.toByteArray());
    }

    /** @param document one that was decided once, and is no longer what holds */
    @ResourceMapping("document-ancien")
    @Exige(Action.CONVENTION_IMPRIMER)
    void relire(
            Acteur acteur,
            @RequestParam long id,
            @RequestParam(defaultValue = "0") long document,
            ResourceResponse response)
            throws IOException {
        FichierFige fichier = relire.executer(acteur, id, document);
        FichierEnvoye.aLire(response, "document-" + id + "-" + document + ".pdf", fichier.octets());
    }

    @ActionMapping("delivrer-attestation")
    @Exige(Action.ATTESTATION_DELIVRER)
    void delivrer(Acteur acteur, @RequestParam long id, @RequestParam int version, Suite suite) {
        delivrer.executer(acteur, id, version);
        suite.vers("documents").avec("id", id).fait("document.attestation");
    }
}

package org.entstage.stage.convention;

import com.liferay.portletmvc4spring.bind.annotation.RenderMapping;
import org.entstage.contact.ListerContacts;
import org.entstage.convention.ConsulterConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.portlet.commun.droits.Exige;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The contacts of a host, as far as the person may see them. */
@Controller
@RequestMapping("VIEW")
class ContactsController {

    private final ListerContacts lister;
    private final ConsulterConvention consulter;
    private final Lectures lectures;

    ContactsController(ListerContacts lister, ConsulterConvention consulter, Lectures lectures) {
        this.consulter = consulter;
        this.lister = lister;
        this.lectures = lectures;
    }

    /** @param id the convention from which the person comes, which he must be able to read, to lead back to it; or null */
    @RenderMapping(params = "vue=contacts")
    @Exige(Action.CONTACT_LIRE)
    String lister(Acteur acteur, @RequestParam long structure, @RequestParam(required = false) Long id, Model model) {
        if (id != null) {
            consulter.executer(acteur, id);
        }
        model.addAttribute("hote", lister.executer(acteur, structure));
        model.addAttribute("convention", id);
        model.addAttribute("lectures", lectures);
        return "convention/contacts";
    }
}

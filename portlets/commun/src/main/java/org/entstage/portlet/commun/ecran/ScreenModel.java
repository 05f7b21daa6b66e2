package org.entstage.portlet.commun.ecran;

import com.liferay.portletmvc4spring.ModelAndView;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.MimeResponse;
import javax.portlet.PortletRequest;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.ActeurCourant;
import org.entstage.portlet.commun.formulaire.FormViews;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.portlet.commun.page.Liens;
import org.entstage.portlet.commun.page.Page;
import org.entstage.portlet.commun.securite.CsrfToken;
import org.entstage.texte.Textes;
import org.springframework.context.MessageSource;

/**
 * Gives every template {@code page}, {@code liens}, {@code fmt}, {@code textes}, the errors that no form of the page has shown,
 * {@code vuComme}: through whose eyes support looks, or null, and {@code auPersonnel}: the names of what the person may do as
 * staff, so that tabs lead nowhere else.
 */
public final class ScreenModel {

    /** Request attribute: the portal has no header phase, so the markup itself must name style sheet and scripts. */
    public static final String SANS_ENTETE = "entstage.sansEntete";

    private final MessageSource messages;
    private final FormViews formulaires;
    private final Textes textes;

    public ScreenModel(MessageSource messages, FormViews formulaires, Textes textes) {
        this.messages = messages;
        this.formulaires = formulaires;
        this.textes = textes;
    }

    /** Before the handler runs: the page and the session's token stand on the request. */
    public void preparer(PortletRequest request, MimeResponse response) {
        Page.ouvrir(request, response, messages);
        CsrfToken.preparer(request);
    }

    /** After it: the view's model is completed. Also for a view that a failure chose. */
    public ModelAndView completer(ModelAndView vue, PortletRequest request, MimeResponse response) {
        Page page = Page.ouvrir(request, response, messages);
        vue.addObject("page", page);
        vue.addObject("liens", new Liens(response));
        vue.addObject("fmt", new Formats(page.locale(), messages));
        vue.addObject("textes", textes);
        vue.addObject("feuille", StaticFiles.adresse(request.getContextPath(), StaticFiles.NOMS.get(0)));
        vue.addObject(
                "scripts",
                StaticFiles.NOMS.stream()
                        .skip(1)
                        .map(nom -> StaticFiles.adresse(request.getContextPath(), nom))
                        .toList());
        vue.addObject("sansEntete", request.getAttribute(SANS_ENTETE) != null);
        vue.addObject("refus", formulaires.sansFormulaire(request));
        vue.addObject(
                "vuComme",
                ActeurCourant.connu(request)
                        .filter(Acteur::observe)
                        .map(Acteur::nomAffiche)
                        .orElse(null));
        vue.addObject(
                "auPersonnel",
                ActeurCourant.connu(request).map(ScreenModel::auPersonnel).orElse(Set.of()));
        return vue;
    }

    private static Set<String> auPersonnel(Acteur acteur) {
        return acteur.droits().keySet().stream()
                .filter(acteur::peutEnPersonnel)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}

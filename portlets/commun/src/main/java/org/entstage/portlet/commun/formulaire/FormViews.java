package org.entstage.portlet.commun.formulaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.portlet.PortletRequest;
import org.entstage.commun.Probleme;
import org.entstage.portlet.commun.formulaire.FormView.Erreur;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.portlet.commun.page.Page;
import org.springframework.beans.BeanUtils;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Opens forms for a page: with what is known, or with what was typed and refused a moment ago. */
public final class FormViews {

    private static final String REPRIS = FormViews.class.getName() + ".repris";

    private final FormBinding liaison;
    private final MessageSource messages;

    public FormViews(FormBinding liaison, MessageSource messages) {
        this.liaison = liaison;
        this.messages = messages;
    }

    /**
     * @param action name of the action that receives the form
     * @param connu the form filled with what is known; its class needs a constructor without arguments
     */
    public FormView ouvrir(PortletRequest request, String action, Object connu) {
        Page page = Page.de(request);
        RefusedForm refus = RefusedForms.chercher(request)
                .filter(r -> action.equals(r.action()))
                .orElse(null);
        if (refus == null) {
            return new FormView(page, action, liaison.lire(connu, action), List.of());
        }
        request.setAttribute(REPRIS, Boolean.TRUE);
        BindingResult relu = liaison.relire(BeanUtils.instantiateClass(connu.getClass()), action, refus);
        return new FormView(page, action, relu, erreurs(page, relu, refus.problemes()));
    }

    /**
     * What was typed into a form whose fields no class declares, when its action refused it a moment ago; the page shows it
     * and says why.
     *
     * @param action name of the action that receives the form
     */
    public Optional<RefusedForm> refusee(PortletRequest request, String action) {
        Optional<RefusedForm> refus = RefusedForms.chercher(request).filter(r -> action.equals(r.action()));
        refus.ifPresent(r -> request.setAttribute(REPRIS, Boolean.TRUE));
        return refus;
    }

    /** @return what the last action refused, when no form of the page has shown it */
    public List<Erreur> sansFormulaire(PortletRequest request) {
        if (request.getAttribute(REPRIS) != null) {
            return List.of();
        }
        return RefusedForms.chercher(request)
                .map(refus -> problemes(Page.de(request), refus.problemes()))
                .orElse(List.of());
    }

    /** @return problems of the domain as sentences in the page's language */
    public List<Erreur> problemes(Page page, List<Probleme> problemes) {
        Formats formats = new Formats(page.locale(), messages);
        List<Erreur> erreurs = new ArrayList<>();
        for (Probleme probleme : problemes) {
            String texte =
                    formats.texte(cle(probleme, page), probleme.arguments().toArray());
            String article = probleme.reference().isEmpty()
                    ? ""
                    : " " + formats.texte("commun.reference", reference(probleme.reference(), page));
            erreurs.add(new Erreur(probleme.champ(), texte + article));
        }
        return erreurs;
    }

    /** An article as it is; a source that is none has words of its own in the bundles. */
    private String reference(String reference, Page page) {
        return messages.getMessage(reference, null, reference, page.locale());
    }

    /** {@code commun.obligatoire.siret} where the bundles have words for this field, else {@code commun.obligatoire}. */
    private String cle(Probleme probleme, Page page) {
        String precise = probleme.cle() + "." + probleme.champ();
        boolean existe = !probleme.champ().isEmpty() && messages.getMessage(precise, null, null, page.locale()) != null;
        return existe ? precise : probleme.cle();
    }

    private List<Erreur> erreurs(Page page, BindingResult relu, List<Probleme> problemes) {
        List<Erreur> erreurs = new ArrayList<>();
        List<String> ordre = List.of(FormFields.de(relu.getTarget().getClass()));
        relu.getFieldErrors().stream()
                .sorted(Comparator.comparingInt((FieldError e) -> ordre.indexOf(racine(e.getField())))
                        .thenComparing(FieldError::getField))
                .forEach(e -> erreurs.add(new Erreur(e.getField(), texte(e, page))));
        relu.getGlobalErrors().forEach(e -> erreurs.add(new Erreur("", texte(e, page))));
        for (Erreur erreur : problemes(page, problemes)) {
            // What the form has no field for concerns the whole of it.
            erreurs.add(ordre.contains(racine(erreur.champ())) ? erreur : new Erreur("", erreur.texte()));
        }
        return erreurs;
    }

    /** The field that the class declares, for a row of a list the list. */
    private static String racine(String champ) {
        int crochet = champ.indexOf('[');
        return crochet < 0 ? champ : champ.substring(0, crochet);
    }

    /** The constraint's own key ({@code Size.lieu.adresse}, {@code Size}) decides, in the language of the page. */
    private String texte(ObjectError erreur, Page page) {
        return messages.getMessage(erreur, page.locale());
    }
}

package org.entstage.portlet.commun.formulaire;

import java.util.Map;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;

/**
 * How a form is filled, in an action and when a refused form is shown again: straight into its fields, only those that
 * its class declares (CVE-2024-38820, CVE-2025-22233), blanks around a text dropped, an empty text being null.
 */
public final class FormBinding extends ConfigurableWebBindingInitializer {

    /** Rows that a list of a form may have. */
    static final int LIGNES = 40;

    public FormBinding(ConversionService conversions, Validator validator) {
        setDirectFieldAccess(true);
        setConversionService(conversions);
        setValidator(validator);
    }

    @Override
    public void initBinder(WebDataBinder binder) {
        super.initBinder(binder);
        binder.setAutoGrowCollectionLimit(LIGNES);
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        Object cible = binder.getTarget();
        binder.setAllowedFields(cible == null ? new String[0] : FormFields.de(cible.getClass()));
    }

    /** @return the form as it stands, nothing typed and nothing checked */
    public BindingResult lire(Object forme, String nom) {
        return binder(forme, nom).getBindingResult();
    }

    /** @return the form filled with what was typed, checked */
    BindingResult relire(Object forme, String nom, RefusedForm refus) {
        WebDataBinder binder = binder(forme, nom);
        MutablePropertyValues valeurs = new MutablePropertyValues();
        refus.valeurs()
                .forEach((champ, liste) ->
                        valeurs.add(champ, liste.size() == 1 ? liste.get(0) : liste.toArray(String[]::new)));
        binder.bind(valeurs);
        binder.validate();
        return binder.getBindingResult();
    }

    /**
     * Outside the portal.
     *
     * @param valeurs what was sent
     * @return the form filled with it, checked
     */
    public BindingResult lier(Object forme, String nom, Map<String, String[]> valeurs) {
        WebDataBinder binder = binder(forme, nom);
        binder.bind(new MutablePropertyValues(valeurs));
        binder.validate();
        return binder.getBindingResult();
    }

    private WebDataBinder binder(Object forme, String nom) {
        WebDataBinder binder = new WebDataBinder(forme, nom);
        initBinder(binder);
        return binder;
    }
}

package org.entstage.portail.demo.cas;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of the pages, from {@code textes.properties} and {@code textes_en.properties}. */
final class Textes extends AbstractMessageResolver {
    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public String resolveMessage(ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
        String texte = bundle(contexte.getLocale()).getString(cle);
        return new MessageFormat(texte, contexte.getLocale()).format(parametres);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
        throw new IllegalArgumentException("no text for " + cle);
    }

    private static ResourceBundle bundle(Locale langue) {
        return ResourceBundle.getBundle("org.entstage.portail.demo.cas.textes", langue, SANS_REPLI);
    }
}

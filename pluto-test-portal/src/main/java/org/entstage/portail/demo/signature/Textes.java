package org.entstage.portail.demo.signature;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of the pages and mails, from {@code textes.properties} and {@code textes_en.properties}. */
final class Textes extends AbstractMessageResolver {
    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public String resolveMessage(ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
        return texte(contexte.getLocale(), cle, parametres == null ? new Object[0] : parametres);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext contexte, Class<?> origine, String cle, Object[] parametres) {
        throw new IllegalArgumentException("no text for " + cle);
    }

    static String texte(Locale langue, String cle, Object... parametres) {
        String texte = ResourceBundle.getBundle("org.entstage.portail.demo.signature.textes", langue, SANS_REPLI)
                .getString(cle);
        return new MessageFormat(texte, langue).format(parametres);
    }
}

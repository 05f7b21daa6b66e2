package org.entstage.portail.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates below {@code portail/gabarits}; texts come from a bundle named with each filling. */
public final class Gabarits {

    private static final String TEXTES = "portail.bundle";

    private final TemplateEngine moteur = new TemplateEngine();

    public Gabarits() {
        ClassLoaderTemplateResolver fichiers = new ClassLoaderTemplateResolver(Gabarits.class.getClassLoader());
        fichiers.setPrefix("portail/gabarits/");
        fichiers.setSuffix(".html");
        fichiers.setCharacterEncoding("UTF-8");
        moteur.setTemplateResolver(fichiers);
        moteur.setMessageResolver(new Textes());
    }

    /** The markup of a template in a language. */
    public String remplir(String gabarit, Locale langue, String textes, Map<String, Object> modele) {
        Map<String, Object> valeurs = new HashMap<>(modele);
        valeurs.put(TEXTES, textes);
        return moteur.process(gabarit, new Context(langue, valeurs));
    }

    /** A text of the portal's own bundle. */
    public static String texte(Locale langue, String cle, Object... arguments) {
        return formater(langue, "portail.textes", cle, arguments);
    }

    private static String formater(Locale langue, String base, String cle, Object... arguments) {
        ResourceBundle.Control sansRepli =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String texte = ResourceBundle.getBundle(base, langue, Gabarits.class.getClassLoader(), sansRepli)
                .getString(cle);
        return arguments.length == 0 ? texte : new java.text.MessageFormat(texte, langue).format(arguments);
    }

    /** Resolves {@code #{…}}; a missing text is shown as its key between question marks, so that it is seen. */
    private static final class Textes extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origine, String cle, Object[] arguments) {
            String base = (String) context.getVariable(TEXTES);
            Object[] valeurs = arguments == null ? new Object[0] : arguments;
            for (String bundle : List.of(base, "portail.textes")) {
                try {
                    return formater(context.getLocale(), bundle, cle, valeurs);
                } catch (MissingResourceException e) {
                    // the page's own bundle may lean on the portal's
                }
            }
            return null;
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origine, String cle, Object[] arguments) {
            return "??" + cle + "??";
        }
    }
}

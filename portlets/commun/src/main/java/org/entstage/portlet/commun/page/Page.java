package org.entstage.portlet.commun.page;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.portlet.PortletRequest;
import javax.portlet.PortletResponse;
import org.springframework.context.MessageSource;

/**
 * What every template of one rendered portlet window knows: its namespace, its language and what the last action did.
 * One per request, found again through a request attribute.
 */
public final class Page {

    private static final String ATTRIBUT = Page.class.getName();
    private static final Pattern CLE = Pattern.compile("[a-zA-Z0-9]+(\\.[a-zA-Z0-9]+)*");
    private static final Pattern AUTRE = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern INCIDENT = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");

    private final String namespace;
    private final Locale locale;
    private final String fait;
    private final String incident;

    private Page(PortletRequest request, String namespace, MessageSource messages) {
        this.namespace = namespace;
        this.locale = request.getLocale();
        this.fait = fait(request.getRenderParameters().getValue(Suite.FAIT), messages, locale);
        this.incident = conforme(request.getRenderParameters().getValue(Suite.INCIDENT), INCIDENT);
    }

    /** Prepares the page of a request; called once, before its handler runs. */
    public static Page ouvrir(PortletRequest request, PortletResponse response, MessageSource messages) {
        Page page = new Page(request, response.getNamespace(), messages);
        request.setAttribute(ATTRIBUT, page);
        return page;
    }

    /**
     * @return the page prepared for this request
     * @throws IllegalStateException when none was prepared
     */
    public static Page de(PortletRequest request) {
        if (request.getAttribute(ATTRIBUT) instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("no page was prepared for this request");
    }

    /** An HTML id that no other window of the portal's page has. */
    public String id(String nom) {
        return namespace + AUTRE.matcher(nom).replaceAll("-");
    }

    /** Language that the portal gives the person. */
    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag of the language in which the texts really are. */
    public String langue() {
        return "en".equals(locale.getLanguage()) ? "en" : "fr";
    }

    /** What the last action did, as a sentence; null when there is nothing to say. */
    public String fait() {
        return fait;
    }

    /** Number of the last action's incident; null when there was none. */
    public String incident() {
        return incident;
    }

    /** The address decides which sentence is shown, so only sentences of the bundles are. */
    private static String fait(String cle, MessageSource messages, Locale locale) {
        String sure = conforme(cle, CLE);
        return sure == null ? null : messages.getMessage("fait." + sure, null, null, locale);
    }

    private static String conforme(String valeur, Pattern forme) {
        return valeur != null && forme.matcher(valeur).matches() ? valeur : null;
    }
}

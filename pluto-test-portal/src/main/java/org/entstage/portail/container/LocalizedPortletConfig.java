package org.entstage.portail.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javax.portlet.PortletContext;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;
import org.apache.pluto.container.driver.DriverPortletConfig;
import org.apache.pluto.container.impl.AbstractPortletConfigImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PortletInfo;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.apache.pluto.container.om.portlet.Supports;

/** Configuration of a portlet, with its titles in the reader's language (JSR 362 §6.2). */
final class LocalizedPortletConfig extends AbstractPortletConfigImpl implements DriverPortletConfig {

    private final ClassLoader loader;

    LocalizedPortletConfig(PortletContext context, PortletDefinition portlet) {
        super(context, portlet);
        this.loader = context.getClassLoader();
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return new InfoBundle(inline(), fromFile(locale));
    }

    @Override
    public Map<String, QName> getPublicRenderParameterDefinitions() {
        Map<String, QName> definitions = new HashMap<>();
        for (String identifier : portlet.getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.getApplication().getPublicRenderParameter(identifier);
            if (declared != null) {
                definitions.put(identifier, declared.getQName());
            }
        }
        return definitions;
    }

    @Override
    public Enumeration<PortletMode> getPortletModes(String mimeType) {
        Stream<String> declared = supports(mimeType).flatMap(supports -> supports.getPortletModes().stream());
        return Collections.enumeration(Stream.concat(Stream.of("view"), declared)
                .distinct()
                .map(PortletMode::new)
                .toList());
    }

    @Override
    public Enumeration<WindowState> getWindowStates(String mimeType) {
        Stream<String> declared = supports(mimeType).flatMap(supports -> supports.getWindowStates().stream());
        return Collections.enumeration(Stream.concat(Stream.of("normal"), declared)
                .distinct()
                .map(WindowState::new)
                .toList());
    }

    private Stream<? extends Supports> supports(String mimeType) {
        return portlet.getSupports().stream()
                .filter(supports -> supports.getMimeType().equals(mimeType));
    }

    private Map<String, String> inline() {
        Map<String, String> texts = new HashMap<>();
        PortletInfo info = portlet.getPortletInfo();
        if (info != null) {
            texts.put("javax.portlet.title", info.getTitle());
            texts.put("javax.portlet.short-title", info.getShortTitle());
            texts.put("javax.portlet.keywords", info.getKeywords());
            texts.values().removeIf(text -> text == null);
        }
        return texts;
    }

    private ResourceBundle fromFile(Locale locale) {
        if (portlet.getResourceBundle() == null) {
            return null;
        }
        try {
            return ResourceBundle.getBundle(
                    portlet.getResourceBundle(),
                    locale,
                    loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** The texts of the bundle file; what it lacks is taken from portlet.xml. */
    private static final class InfoBundle extends ResourceBundle {

        private final Map<String, String> inline;

        InfoBundle(Map<String, String> inline, ResourceBundle file) {
            this.inline = new HashMap<>(inline);
            if (file != null) {
                setParent(file);
                this.inline.keySet().removeIf(file::containsKey);
            }
        }

        @Override
        protected Object handleGetObject(String key) {
            return inline.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            Map<String, String> all = new HashMap<>(inline);
            if (parent != null) {
                parent.keySet().forEach(key -> all.put(key, ""));
            }
            return Collections.enumeration(all.keySet());
        }
    }
}

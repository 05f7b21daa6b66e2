package org.entstage.portail.request;

import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.EventDefinition;
import org.apache.pluto.container.om.portlet.EventDefinitionReference;
import org.apache.pluto.container.om.portlet.PortletDefinition;

/** Which events a portlet says it sends and hears (JSR 362 §21.2). */
public final class EventDeclarations {

    private EventDeclarations() {}

    /** Whether the portlet hears this event, by its name, by a wildcard or by an alias. */
    public static boolean processes(PortletDefinition portlet, QName event) {
        return portlet.getSupportedProcessingEvents().stream()
                .map(EventDefinitionReference::getQualifiedName)
                .filter(Objects::nonNull)
                .anyMatch(declared -> matches(declared, event) || isAlias(portlet, declared, event));
    }

    /** Whether the portlet may send this event. */
    public static boolean publishes(PortletDefinition portlet, QName event) {
        return portlet.getSupportedPublishingEvents().stream()
                .map(EventDefinitionReference::getQualifiedName)
                .filter(Objects::nonNull)
                .anyMatch(declared -> matches(declared, event));
    }

    /** A declared local name that ends with a dot stands for everything below it. */
    private static boolean matches(QName declared, QName event) {
        String name = declared.getLocalPart();
        return declared.getNamespaceURI().equals(event.getNamespaceURI())
                && (name.equals(event.getLocalPart())
                        || name.endsWith(".") && event.getLocalPart().startsWith(name));
    }

    private static boolean isAlias(PortletDefinition portlet, QName declared, QName event) {
        return portlet.getApplication().getEventDefinitions().stream()
                .filter(definition -> declared.equals(definition.getQName()))
                .map(EventDefinition::getAliases)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(event::equals);
    }
}

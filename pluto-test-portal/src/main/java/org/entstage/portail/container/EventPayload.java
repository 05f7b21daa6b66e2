package org.entstage.portail.container;

import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import javax.portlet.Event;
import javax.portlet.PortletException;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.entstage.portail.request.PublishedEvent;

/**
 * Carries the value of an event from one web application to another. Values of the JDK pass as they are; a class of the
 * sender is another class for the receiver, so it travels as XML (JSR 362 §21.3).
 */
final class EventPayload {

    private EventPayload() {}

    /** The event with a value that classes of this loader can use. */
    static Event readableBy(Event event, ClassLoader receiver) throws PortletException {
        Serializable value = event.getValue();
        if (value == null || value.getClass().getClassLoader() == null) {
            return event;
        }
        return new PublishedEvent(event.getQName(), copy(value, event.getQName(), receiver));
    }

    private static <T extends Serializable> Serializable copy(T value, QName name, ClassLoader receiver)
            throws PortletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // JAXB finds its implementation by the context loader: the portal's, not the application's
            thread.setContextClassLoader(EventPayload.class.getClassLoader());
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) value.getClass();
            Class<?> received = Class.forName(type.getName(), true, receiver);
            return (Serializable) read(write(value, name, type), received);
        } catch (ClassNotFoundException | JAXBException | XMLStreamException e) {
            throw new PortletException("Event value cannot be handed over", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static <T> String write(T value, QName name, Class<T> type) throws JAXBException {
        StringWriter xml = new StringWriter();
        JAXBContext.newInstance(type).createMarshaller().marshal(new JAXBElement<>(name, type, value), xml);
        return xml.toString();
    }

    private static Object read(String xml, Class<?> type) throws JAXBException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return JAXBContext.newInstance(type)
                .createUnmarshaller()
                .unmarshal(factory.createXMLStreamReader(new StringReader(xml)), type)
                .getValue();
    }
}

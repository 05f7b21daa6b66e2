package org.entstage.portail.request;

import java.io.Serializable;
import javax.portlet.Event;
import javax.xml.namespace.QName;

/** An event on its way from one portlet to others. */
public record PublishedEvent(QName name, Serializable value) implements Event {

    @Override
    public QName getQName() {
        return name;
    }

    @Override
    public String getName() {
        return name.getLocalPart();
    }

    @Override
    public Serializable getValue() {
        return value;
    }
}

package org.entstage.portail.server;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.spi.ObjectFactory;
import javax.sql.DataSource;
import org.apache.tomcat.util.descriptor.web.ContextResource;

/** Gives every web application the portal's one pool as {@code java:comp/env/jdbc/entstage}. */
public final class SharedDataSource implements ObjectFactory {

    /** JNDI creates the factory itself, so what it hands out must be reachable without it. */
    private static volatile DataSource pool;

    static ContextResource resource(DataSource shared) {
        pool = shared;
        ContextResource resource = new ContextResource();
        resource.setName("jdbc/entstage");
        resource.setType(DataSource.class.getName());
        resource.setAuth("Container");
        resource.setProperty("factory", SharedDataSource.class.getName());
        return resource;
    }

    @Override
    public Object getObjectInstance(Object reference, Name name, Context context, Hashtable<?, ?> environment) {
        return pool;
    }
}

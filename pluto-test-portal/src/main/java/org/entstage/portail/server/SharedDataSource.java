package org.entstage.portail.server;

import java.util.Hashtable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.Reference;
import javax.naming.spi.ObjectFactory;
import javax.sql.DataSource;
import org.apache.tomcat.util.descriptor.web.ContextResource;

/** Gives every web application the portal's one pool as {@code java:comp/env/jdbc/entstage}. */
public final class SharedDataSource implements ObjectFactory {

    private static final String POOL = "pool";

    /** JNDI makes the factory itself, so what it hands out must be found without it. */
    private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();

    static ContextResource resource(DataSource shared) {
        String key = UUID.randomUUID().toString();
        POOLS.put(key, shared);
        ContextResource resource = new ContextResource();
        resource.setName("jdbc/entstage");
        resource.setType(DataSource.class.getName());
        resource.setAuth("Container");
        resource.setProperty("factory", SharedDataSource.class.getName());
        resource.setProperty(POOL, key);
        return resource;
    }

    @Override
    public Object getObjectInstance(Object object, Name name, Context context, Hashtable<?, ?> environment) {
        return POOLS.get((String) ((Reference) object).get(POOL).getContent());
    }
}

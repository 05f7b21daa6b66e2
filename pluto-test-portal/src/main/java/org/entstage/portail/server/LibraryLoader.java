package org.entstage.portail.server;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks its own jars before its parent, as the class loader of a web application does: the portal's libraries stay the
 * portal's. What belongs to Java or to the container comes from there, whatever the jars hold. Of our own classes the web
 * applications see those of the portal itself only: it has a copy of the domain, for the data that it makes, which no
 * other container has and which they would search for components, too.
 */
final class LibraryLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final Pattern OF_THE_CONTAINER = Pattern.compile("(java|javax\\.(servlet|portlet|el|websocket)"
            + "|org\\.apache\\.(catalina|coyote|el|juli|naming|pluto|tomcat))\\..*");

    private static final Pattern OF_THE_APPLICATIONS = Pattern.compile("org/entstage(/(?!portail/).*)?");

    LibraryLoader(URL[] jars, ClassLoader parent) {
        super("libraries", jars, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known == null && !isOfJavaOrTheContainer(name)) {
                known = inOwnJars(name);
            }
            if (known == null && isOfTheApplications(name.replace('.', '/'))) {
                throw new ClassNotFoundException(name);
            }
            return known == null ? super.loadClass(name, resolve) : known;
        }
    }

    private static boolean isOfTheApplications(String path) {
        return OF_THE_APPLICATIONS.matcher(path).matches();
    }

    private Class<?> inOwnJars(String name) {
        try {
            return findClass(name);
        } catch (ClassNotFoundException elsewhere) {
            return null;
        }
    }

    private static boolean isOfJavaOrTheContainer(String name) {
        return OF_THE_CONTAINER.matcher(name).matches()
                || getPlatformClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null && !isOfTheApplications(name) ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>(Collections.list(findResources(name)));
        if (!isOfTheApplications(name)) {
            found.addAll(Collections.list(getParent().getResources(name)));
        }
        return Collections.enumeration(found);
    }
}

package org.entstage.portail.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settings that the portal hands to the web applications as system properties, where the user gave none. They go when
 * the portal stops, so that a second one in the same JVM does not take them for the user's.
 */
public final class PublishedSettings implements AutoCloseable {

    private final Function<String, Optional<String>> given;
    private final List<String> published = new ArrayList<>();

    /** @param given what the user configured, by key */
    public PublishedSettings(Function<String, Optional<String>> given) {
        this.given = given;
    }

    /** Sets a property unless the user configured it. */
    public void publish(String key, String value) {
        if (given.apply(key).isEmpty()) {
            System.setProperty(key, value);
            published.add(key);
        }
    }

    @Override
    public void close() {
        published.forEach(System::clearProperty);
    }
}

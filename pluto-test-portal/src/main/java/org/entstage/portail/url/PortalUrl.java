package org.entstage.portail.url;

import java.util.Optional;

/**
 * An address of the portal, taken apart.
 *
 * @param page state of the page
 * @param target window the address speaks to; empty for the bare page
 */
public record PortalUrl(PageState page, Optional<Target> target) {

    /** The bare page. */
    public static PortalUrl to(PageState page) {
        return new PortalUrl(page, Optional.empty());
    }

    public static PortalUrl to(PageState page, Target target) {
        return new PortalUrl(page, Optional.of(target));
    }
}

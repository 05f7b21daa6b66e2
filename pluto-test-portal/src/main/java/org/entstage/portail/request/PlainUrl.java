package org.entstage.portail.request;

import org.apache.pluto.container.ResourceURLProvider;

/** An address that is not the portal's: a file of the web application, or a redirect elsewhere. Kept as it is. */
final class PlainUrl implements ResourceURLProvider {

    private String url = "";

    @Override
    public void setAbsoluteURL(String absolute) {
        url = absolute;
    }

    @Override
    public void setFullPath(String path) {
        url = path;
    }

    @Override
    public String toString() {
        return url;
    }
}

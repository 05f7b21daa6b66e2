package org.entstage.portail.request;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import javax.portlet.CacheControl;
import javax.portlet.ResourceResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceResponseContext;
import org.apache.pluto.container.PortletWindow;

/**
 * A resource goes straight to the browser, never through memory: a PDF or an export of any size. Its headers are the
 * portlet's, but those that protect the portal.
 */
final class ResourceContext extends ResponseContext implements PortletResourceResponseContext {

    private static final Set<String> PORTAL_HEADERS = Set.of(
            "content-security-policy",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options",
            "strict-transport-security",
            "set-cookie",
            "connection",
            "transfer-encoding");

    private final CacheControl cacheControl = new SimpleCacheControl();

    ResourceContext(PortletContainer container, PortalRequest portal, PortletWindow window) {
        super(container, portal, window);
    }

    private HttpServletResponse out() {
        return portal().response();
    }

    @Override
    public void setProperty(String key, String value) {
        super.setProperty(key, value);
        if (ResourceResponse.HTTP_STATUS_CODE.equals(key)) {
            setStatus(Integer.parseInt(value));
        } else if (isAllowed(key, value)) {
            out().setHeader(key, value);
        }
    }

    @Override
    public void addProperty(String key, String value) {
        boolean first = getProperty(key) == null;
        super.addProperty(key, value);
        if (isAllowed(key, value) && !first) {
            out().addHeader(key, value);
        } else if (isAllowed(key, value)) {
            out().setHeader(key, value);
        }
    }

    private static boolean isAllowed(String key, String value) {
        return !key.startsWith("portlet.")
                && !PORTAL_HEADERS.contains(key.toLowerCase(Locale.ROOT))
                && value != null
                && value.chars().noneMatch(c -> c == '\r' || c == '\n');
    }

    @Override
    public void addProperty(Cookie cookie) {
        cookie.setPath(portal().request().getContextPath());
        out().addCookie(cookie);
    }

    @Override
    public CacheControl getCacheControl() {
        return cacheControl;
    }

    /** Before the first byte: how long the browser may keep it; the portlet's own Cache-Control wins. */
    private void sendCaching() {
        if (getProperty("Cache-Control") == null && !out().isCommitted()) {
            int seconds = cacheControl.getExpirationTime();
            out().setHeader("Cache-Control", seconds > 0 ? "private, max-age=" + seconds : "private, no-store");
            if (cacheControl.getETag() != null) {
                out().setHeader("ETag", '"' + cacheControl.getETag().replaceAll("[^A-Za-z0-9_-]", "") + '"');
            }
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        sendCaching();
        return out().getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        sendCaching();
        return out().getWriter();
    }

    @Override
    public void close() {
        sendCaching();
    }

    @Override
    public Locale getLocale() {
        return portal().locale();
    }

    @Override
    public void setLocale(Locale locale) {
        out().setLocale(locale);
    }

    @Override
    public String getContentType() {
        return out().getContentType();
    }

    @Override
    public void setContentType(String type) {
        out().setContentType(type);
    }

    @Override
    public String getCharacterEncoding() {
        return out().getCharacterEncoding();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        out().setCharacterEncoding(encoding);
    }

    @Override
    public void setContentLength(int length) {
        out().setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        out().setContentLengthLong(length);
    }

    @Override
    public void setStatus(int status) {
        out().setStatus(status);
    }

    @Override
    public int getStatus() {
        return out().getStatus();
    }

    @Override
    public int getBufferSize() {
        return out().getBufferSize();
    }

    @Override
    public void setBufferSize(int size) {
        out().setBufferSize(size);
    }

    /** Empties the body and keeps the headers: those of the portal are among them. */
    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        out().resetBuffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        sendCaching();
        out().flushBuffer();
    }

    @Override
    public boolean isCommitted() {
        return out().isCommitted();
    }
}

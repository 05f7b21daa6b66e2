package org.entstage.portail.request;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.portlet.CacheControl;
import javax.portlet.PortletMode;
import org.apache.pluto.container.PageResourceId;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletHeaderResponseContext;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.apache.pluto.container.PortletWindow;

/**
 * What a portlet draws: its fragment in the render phase, its lines in the page's head in the header phase. Kept in
 * memory until the whole page is known, so that a failure half way leaves nothing behind.
 */
public final class FragmentContext extends ResponseContext
        implements PortletRenderResponseContext, PortletHeaderResponseContext {

    private static final int MOST_KNOWN = 200;

    /** What the container made of a dependency, by what the portlet said. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final boolean header;
    private final CacheControl cacheControl = new SimpleCacheControl();
    private StringWriter text = new StringWriter();
    private PrintWriter writer = new PrintWriter(text);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String contentType = "text/html";
    private String title;
    private List<PortletMode> nextModes = List.of();
    private int bufferSize = 8192;

    FragmentContext(PortletContainer container, PortalRequest portal, PortletWindow window, boolean header) {
        super(container, portal, window);
        this.header = header;
        String id = window.getId().getStringId();
        // a title set in the header phase stays unless the render phase sets another
        this.title = portal.fragment(id).map(FragmentContext::title).orElse(null);
        portal.drawing(id, this);
    }

    /** The markup of the fragment. */
    public String markup() {
        writer.flush();
        return text + bytes.toString(StandardCharsets.UTF_8);
    }

    /** The title that the portlet gave itself, or {@code null}. */
    public String title() {
        return title;
    }

    /** The modes the portlet wants to be offered next; empty when it did not say. */
    public List<PortletMode> nextModes() {
        return nextModes;
    }

    @Override
    public PrintWriter getWriter() {
        return header ? getHeaderData().getWriter() : writer;
    }

    @Override
    public OutputStream getOutputStream() {
        return header ? getHeaderData().getBaoStream() : bytes;
    }

    @Override
    public void reset() {
        resetBuffer();
        title = null;
    }

    @Override
    public void resetBuffer() {
        if (header) {
            getHeaderData().resetBuffer();
        } else {
            text = new StringWriter();
            writer = new PrintWriter(text);
            bytes.reset();
        }
    }

    /** Harmless: the page is sent as a whole. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public int getBufferSize() {
        return bufferSize;
    }

    @Override
    public void setBufferSize(int size) {
        bufferSize = size;
    }

    @Override
    public void setTitle(String newTitle) {
        title = newTitle;
    }

    @Override
    public void setNextPossiblePortletModes(Collection<PortletMode> modes) {
        nextModes = List.copyOf(modes);
    }

    @Override
    public void addDependency(String name, String scope, String version) {
        getHeaderData().addDependency(name, scope, version);
    }

    /** The container parses what names a file and writes it again: once for each, since each page names the same files. */
    @Override
    public void addDependency(String name, String scope, String version, String markup) {
        String known = markup == null ? null : KNOWN.get(markup);
        if (known == null) {
            getHeaderData().addDependency(name, scope, version, markup);
            String made = getHeaderData().getDynamicResources().get(new PageResourceId(name, scope, version));
            if (KNOWN.size() < MOST_KNOWN && made != null) {
                KNOWN.put(markup, made);
            }
        } else {
            getHeaderData().addDependency(name, scope, version);
            getHeaderData().getDynamicResources().put(new PageResourceId(name, scope, version), known);
        }
    }

    @Override
    public CacheControl getCacheControl() {
        return cacheControl;
    }

    @Override
    public Locale getLocale() {
        return portal().locale();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }
}

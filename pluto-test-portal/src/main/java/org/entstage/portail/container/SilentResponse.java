package org.entstage.portail.container;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response whose body, status and headers go nowhere: the page belongs to the portal. */
final class SilentResponse extends HttpServletResponseWrapper {

    SilentResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new ServletOutputStream() {
            @Override
            public void write(int b) throws IOException {
                nowhere.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("no asynchronous writing here");
            }
        };
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        // nothing was written
    }

    @Override
    public void resetBuffer() {
        // nothing was written
    }

    @Override
    public void flushBuffer() {
        // the portal decides when the page is sent
    }

    @Override
    public void setStatus(int status) {
        // the status of the page is the portal's
    }

    @Override
    public void sendError(int status) {
        // the status of the page is the portal's
    }

    @Override
    public void sendError(int status, String message) {
        // the status of the page is the portal's
    }

    @Override
    public void sendRedirect(String location) {
        // a portlet redirects through its action response
    }

    @Override
    public void addCookie(Cookie cookie) {
        // cookies of the page are the portal's
    }

    @Override
    public void setHeader(String name, String value) {
        // headers of the page are the portal's
    }

    @Override
    public void addHeader(String name, String value) {
        // headers of the page are the portal's
    }
}

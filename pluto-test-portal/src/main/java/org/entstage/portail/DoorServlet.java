package org.entstage.portail;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The bare address leads to the portal. */
final class DoorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String path;

    DoorServlet(String path) {
        this.path = path;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(path);
    }
}

package org.entstage.portail.essai;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.HeaderRequest;
import javax.portlet.HeaderResponse;
import javax.portlet.PortletException;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;

/** Shows everything the portal gives it, and does what its parameters ask. */
public class PortletEssai extends GenericPortlet {

    static final QName EVENEMENT = new QName("urn:essai", "bonjour");

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws PortletException, IOException {
        response.getWriter().write("<meta name=\"essai\" content=\"" + request.getWindowID() + "\"/>");
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        String nom = request.getParameter("nom");
        switch (request.getActionParameters().getValue("faire")) {
            case "enregistrer" -> response.getRenderParameters().setValue("nom", nom);
            case "preference" -> {
                request.getPreferences().setValue("couleur", nom);
                request.getPreferences().store();
            }
            case "partage" -> response.getRenderParameters().setValue("partage", nom);
            case "evenement" -> response.setEvent(EVENEMENT, nom);
            case "agrandir" -> response.setWindowState(WindowState.MAXIMIZED);
            case "rediriger" -> response.sendRedirect("/portal/page/essais");
            case "fichier" ->
                response.getRenderParameters()
                        .setValue("nom", request.getPart("fichier").getSize() + " octets de " + nom);
            default -> throw new PortletException("action refused on purpose");
        }
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        if ("oui".equals(request.getRenderParameters().getValue("echouer"))) {
            throw new IllegalStateException("render fails on purpose");
        }
        PortletSession session = request.getPortletSession();
        Integer visites = (Integer) session.getAttribute("visites");
        session.setAttribute("visites", visites == null ? 1 : visites + 1);

        PrintWriter page = response.getWriter();
        page.println("<dl data-fenetre='" + request.getWindowID() + "'>");
        Map<String, Object> faits = new TreeMap<>();
        faits.put("utilisateur", request.getRemoteUser());
        faits.put("langue", request.getLocale().getLanguage());
        faits.put("etudiant", request.isUserInRole("etudiant"));
        faits.put("admin", request.isUserInRole("admin"));
        faits.put("attributs", request.getAttribute(PortletRequest.USER_INFO));
        faits.put("nom", request.getRenderParameters().getValue("nom"));
        faits.put("partage", request.getRenderParameters().getValue("partage"));
        faits.put("champ", request.getRenderParameters().getValue("champ"));
        faits.put("visites", session.getAttribute("visites"));
        faits.put("couleur", request.getPreferences().getValue("couleur", "aucune"));
        faits.put("etat", request.getWindowState());
        faits.forEach((cle, valeur) ->
                page.println("<dt>" + cle + "</dt><dd class='" + cle + "'>" + echapper(valeur) + "</dd>"));
        page.println("</dl>");
        for (String action :
                new String[] {"enregistrer", "preference", "partage", "evenement", "agrandir", "rediriger", "echouer"
                }) {
            formulaire(page, response, action, "");
        }
        formulaire(page, response, "fichier", " enctype='multipart/form-data'");
        page.println("<form class='recherche' method='post' action='" + response.createRenderURL()
                + "'><input name='champ'></form>");
        page.println("<form class='recherche-get' method='get' action='" + response.createRenderURL()
                + "'><input name='champ'></form>");
        var echec = response.createRenderURL();
        echec.getRenderParameters().setValue("echouer", "oui");
        page.println("<a class='echec' href='" + echec + "'>échec</a>");
        ResourceURL ressource = response.createResourceURL();
        ressource.setResourceID("donnees");
        ressource.getResourceParameters().setValue("q", "é&/~");
        page.println("<a class='ressource' href='" + ressource + "'>ressource</a>");
    }

    private static void formulaire(PrintWriter page, RenderResponse response, String action, String suite) {
        var url = response.createActionURL();
        url.getActionParameters().setValue("faire", action);
        page.println("<form class='" + action + "' method='post'" + suite + " action='" + url
                + "'><input name='nom'></form>");
    }

    @Override
    protected void doEdit(RenderRequest request, RenderResponse response) throws IOException {
        response.setTitle("Réglages");
        response.getWriter().println("<p class='mode'>edit</p>");
    }

    @Override
    protected void doHelp(RenderRequest request, RenderResponse response) throws IOException {
        response.getWriter().println("<p class='mode'>help</p>");
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setProperty("X-Essai", "oui");
        response.setProperty("Content-Security-Policy", "none");
        if (request.getParameter("statut") != null) {
            response.setStatus(Integer.parseInt(request.getParameter("statut")));
        }
        if ("application/json".equals(request.getContentType())) {
            response.getWriter().write(request.getReader().readLine());
            return;
        }
        if (request.getParameter("echouer") != null) {
            throw new IllegalStateException("resource fails on purpose");
        }
        response.getWriter()
                .write(request.getResourceID() + "|" + request.getParameter("q") + "|"
                        + request.getRenderParameters().getValue("nom"));
    }

    private static String echapper(Object valeur) {
        return String.valueOf(valeur).replace("&", "&amp;").replace("<", "&lt;");
    }
}

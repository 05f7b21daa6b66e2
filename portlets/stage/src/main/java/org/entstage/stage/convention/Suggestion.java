package org.entstage.stage.convention;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import javax.portlet.ResourceResponse;

/**
 * One answer while somebody types into a search field.
 *
 * @param valeur what choosing it sends
 * @param libelle what is read
 * @param detail what tells it from others of the same name
 */
public record Suggestion(String valeur, String libelle, String detail) {

    /** More answers than this are no help while typing. */
    public static final int MAXIMUM = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Streams the answers; the framework's own {@code @ResponseBody} does not work in portlets. */
    public static void ecrire(List<Suggestion> suggestions, ResourceResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setProperty("Cache-Control", "no-store");
        response.getPortletOutputStream().write(JSON.writeValueAsBytes(suggestions));
    }
}

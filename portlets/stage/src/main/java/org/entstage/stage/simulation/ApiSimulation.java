package org.entstage.stage.simulation;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.LangueDemandee;
import org.entstage.simulation.SimulerStage;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/**
 * {@code POST /stage/api/simulation}: a placement as JSON, its hours and minimum pay as JSON. Pages of other sites may
 * call it: it knows nobody and sends no cookie.
 */
final class ApiSimulation implements HttpRequestHandler {

    static final int TAILLE = 64 * 1024;

    private static final String METHODES = "POST, OPTIONS";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Guichet guichet;
    private final SimulerStage simuler;
    private final Textes textes;

    ApiSimulation(Guichet guichet, SimulerStage simuler, Textes textes) {
        this.guichet = guichet;
        this.simuler = simuler;
        this.textes = textes;
    }

    /** Every error, each at its field. */
    record Erreurs(List<Erreur> erreurs) {}

    /** @param champ path of the field, such as {@code interruptions[0].fin}; empty for the call as a whole */
    record Erreur(String champ, String message) {}

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Guichet.proteger(response);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Retry-After");
        if (request.getMethod().equals("OPTIONS")) {
            autoriser(response);
            return;
        }
        Locale langue = LangueDemandee.de(request);
        try {
            OptionalLong attente = guichet.refus(request, response);
            if (attente.isPresent()) {
                refuser(
                        response,
                        Guichet.TROP_D_APPELS,
                        langue,
                        Probleme.general("simulation.http.429", attente.getAsLong()));
            } else {
                servir(request, response, langue);
            }
        } catch (RuntimeException imprevue) {
            String numero = Incident.noter("simulation", imprevue);
            refuser(
                    response,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    langue,
                    Probleme.general("commun.incident", numero));
        }
    }

    /** What a browser asks before the page of another site may call. */
    private static void autoriser(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODES);
        response.setHeader("Access-Control-Allow-Methods", METHODES);
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept-Language");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private void servir(HttpServletRequest request, HttpServletResponse response, Locale langue) throws IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", METHODES);
            refuser(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, langue, probleme("405"));
            return;
        }
        if (!estJson(request.getContentType())) {
            refuser(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, langue, probleme("415"));
            return;
        }
        byte[] corps = request.getInputStream().readNBytes(TAILLE + 1);
        if (corps.length > TAILLE) {
            refuser(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    langue,
                    Probleme.general("simulation.http.413", TAILLE / 1024));
            return;
        }
        simuler(corps, response, langue);
    }

    private static Probleme probleme(String statut) {
        return Probleme.general("simulation.http." + statut);
    }

    private void simuler(byte[] corps, HttpServletResponse response, Locale langue) throws IOException {
        try {
            Lecture lecture = LectureJson.lire(corps);
            List<Probleme> problemes = lecture.problemes();
            if (!problemes.isEmpty()) {
                throw new RefusMetier(problemes);
            }
            ecrire(
                    response,
                    HttpServletResponse.SC_OK,
                    langue,
                    ReponseSimulation.de(simuler.executer(Acteur.visiteur(), lecture.saisie()), textes, langue));
        } catch (RefusMetier refus) {
            refuser(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    langue,
                    refus.problemes().toArray(Probleme[]::new));
        }
    }

    private static boolean estJson(String type) {
        try {
            MediaType recu = type == null ? null : MediaType.parseMediaType(type);
            return recu != null
                    && recu.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (recu.getCharset() == null || StandardCharsets.UTF_8.equals(recu.getCharset()));
        } catch (InvalidMediaTypeException illisible) {
            return false;
        }
    }

    private void refuser(HttpServletResponse response, int statut, Locale langue, Probleme... problemes)
            throws IOException {
        List<Erreur> erreurs = textes.phrases(List.of(problemes), langue).stream()
                .map(phrase -> new Erreur(phrase.champ(), phrase.texte()))
                .toList();
        ecrire(response, statut, langue, new Erreurs(erreurs));
    }

    private static void ecrire(HttpServletResponse response, int statut, Locale langue, Object contenu)
            throws IOException {
        byte[] json = JSON.writeValueAsBytes(contenu);
        response.setStatus(statut);
        response.setContentType("application/json");
        response.setHeader("Content-Language", langue.getLanguage());
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}

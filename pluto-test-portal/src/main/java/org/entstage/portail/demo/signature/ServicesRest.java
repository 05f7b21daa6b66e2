package org.entstage.portail.demo.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The REST services below {@code /ws}, as esup-signature has them: who knows the API key may ask. */
final class ServicesRest implements HttpHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DOCUMENT = 12 * 1024 * 1024;

    private final Parapheurs parapheurs;
    private final byte[] cle;
    private final String circuit;
    private final Runnable patienter;
    private final BooleanSupplier alteree;
    private final Map<String, Long> appels = new ConcurrentHashMap<>();

    ServicesRest(Parapheurs parapheurs, String cle, String circuit, Runnable patienter, BooleanSupplier alteree) {
        this.parapheurs = parapheurs;
        this.cle = cle.getBytes(StandardCharsets.UTF_8);
        this.circuit = circuit;
        this.patienter = patienter;
        this.alteree = alteree;
    }

    Map<String, Long> appels() {
        return new LinkedHashMap<>(appels);
    }

    @Override
    public void handle(HttpExchange echange) throws IOException {
        try (echange) {
            String chemin = echange.getRequestURI().getPath().substring("/ws".length());
            String geste = echange.getRequestMethod() + " " + chemin.replaceAll("\\d+", "{id}");
            appels.merge(geste, 1L, Long::sum);
            byte[] corps = echange.getRequestBody().readNBytes(DOCUMENT);
            patienter.run();
            if (alteree.getAsBoolean()) {
                Reponses.texte(echange, 200, "text/html", "<html><body>Maintenance</body></html>");
            } else if (!connue(echange.getRequestHeaders().getFirst("X-Api-Key"))) {
                Reponses.texte(echange, 401, "text/plain", "X-Api-Key");
            } else {
                servir(echange, geste, chemin, corps);
            }
        }
    }

    private boolean connue(String dite) {
        return dite != null && MessageDigest.isEqual(cle, dite.getBytes(StandardCharsets.UTF_8));
    }

    private void servir(HttpExchange echange, String geste, String chemin, byte[] corps) throws IOException {
        switch (geste) {
            case "POST /workflows/{id}/new" -> commencer(echange, chemin, corps);
            case "GET /workflows/{id}" -> circuit(echange, chemin);
            case "GET /signrequests/all" -> json(echange, toutes());
            case "GET /signrequests/{id}",
                    "GET /signrequests/{id}/steps",
                    "GET /signrequests/status/{id}",
                    "GET /signrequests/audit-trail/{id}",
                    "GET /signrequests/get-last-file/{id}",
                    "DELETE /signrequests/soft/{id}" -> uneDemande(echange, geste, chemin);
            default -> Reponses.texte(echange, 404, "text/plain", "no such service");
        }
    }

    private void circuit(HttpExchange echange, String chemin) throws IOException {
        if (chemin.equals("/workflows/" + circuit)) {
            json(echange, Map.of("id", circuit, "title", "Conventions de stage"));
        } else {
            Reponses.texte(echange, 404, "text/plain", "no such workflow");
        }
    }

    private void commencer(HttpExchange echange, String chemin, byte[] corps) throws IOException {
        if (!chemin.equals("/workflows/" + circuit + "/new")) {
            Reponses.texte(echange, 404, "text/plain", "no such workflow");
            return;
        }
        try {
            FormulaireRecu formulaire =
                    FormulaireRecu.lire(echange.getRequestHeaders().getFirst("Content-Type"), corps);
            Demande demande = parapheurs.ajouter(
                    formulaire.texte("title"), formulaire.fichier(), demandees(formulaire.texte("stepsJsonString")));
            Reponses.texte(echange, 200, "text/plain", Long.toString(demande.id()));
        } catch (IllegalArgumentException faux) {
            Reponses.texte(echange, 400, "text/plain", faux.getMessage());
        }
    }

    private static List<Parapheurs.Demandee> demandees(String etapes) {
        try {
            List<Parapheurs.Demandee> demandees = new ArrayList<>();
            for (JsonNode etape : JSON.readTree(etapes)) {
                for (JsonNode lui : etape.path("recipients")) {
                    demandees.add(new Parapheurs.Demandee(
                            etape.path("stepNumber").asInt(),
                            (lui.path("firstName").asText() + " "
                                            + lui.path("name").asText())
                                    .strip(),
                            lui.path("email").asText()));
                }
            }
            if (demandees.isEmpty()) {
                throw new IllegalArgumentException("nobody is asked");
            }
            return demandees;
        } catch (JsonProcessingException faux) {
            throw new IllegalArgumentException("stepsJsonString", faux);
        }
    }

    private void uneDemande(HttpExchange echange, String geste, String chemin) throws IOException {
        long id = Long.parseLong(chemin.replaceAll("\\D", ""));
        Demande demande = parapheurs
                .demande(id)
                .filter(une -> !une.statut().equals("deleted"))
                .orElse(null);
        if (demande == null) {
            Reponses.texte(echange, 404, "text/plain", "no such request");
            return;
        }
        switch (geste) {
            case "GET /signrequests/{id}" -> json(echange, resume(demande));
            case "GET /signrequests/{id}/steps" -> json(echange, etapes(demande));
            case "GET /signrequests/status/{id}" -> Reponses.texte(echange, 200, "text/plain", demande.statut());
            case "GET /signrequests/audit-trail/{id}" -> json(echange, piste(demande));
            case "GET /signrequests/get-last-file/{id}" ->
                Reponses.envoyer(echange, 200, "application/pdf", demande.pdf());
            default -> {
                parapheurs.finir(demande, "deleted");
                Reponses.envoyer(echange, 200, "text/plain", new byte[0]);
            }
        }
    }

    private List<Map<String, Object>> toutes() {
        return parapheurs.toutes().stream().map(ServicesRest::resume).toList();
    }

    private static Map<String, Object> resume(Demande demande) {
        return Map.of("id", demande.id(), "title", demande.titre(), "status", demande.statut());
    }

    private static List<Map<String, Object>> etapes(Demande demande) {
        return demande.signataires().stream()
                .map(lui -> {
                    Map<String, Object> etape = new LinkedHashMap<>();
                    etape.put("stepNumber", lui.etape());
                    etape.put("userEmail", lui.courriel());
                    etape.put("userName", lui.nom());
                    etape.put("actionType", lui.geste() == null ? "none" : lui.geste());
                    etape.put(
                            "actionDate",
                            lui.quand() == null ? null : lui.quand().toEpochMilli());
                    etape.put("refuseComment", lui.motif());
                    return etape;
                })
                .toList();
    }

    private static Map<String, Object> piste(Demande demande) {
        return Map.of(
                "documentId",
                Long.toString(demande.id()),
                "auditSteps",
                demande.piste().stream()
                        .map(trace -> Map.of(
                                "timeStampDate", trace.quand().toString(),
                                "name", trace.nom(),
                                "email", trace.courriel(),
                                "action", trace.geste()))
                        .toList());
    }

    private static void json(HttpExchange echange, Object valeur) throws IOException {
        try {
            Reponses.envoyer(echange, 200, "application/json", JSON.writeValueAsBytes(valeur));
        } catch (JsonProcessingException jamais) {
            throw new UncheckedIOException(jamais);
        }
    }
}

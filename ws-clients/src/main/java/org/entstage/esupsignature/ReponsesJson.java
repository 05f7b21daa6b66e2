package org.entstage.esupsignature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.signature.DocumentASigner;
import org.entstage.signature.SuiviDeSignature.Geste;
import org.entstage.signature.SuiviDeSignature.Issue;

/** What esup-signature says in JSON, in the domain's words; what is not as expected is said to be so, never guessed. */
final class ReponsesJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOTIF = 2000;

    private ReponsesJson() {}

    static JsonNode lire(byte[] corps) {
        try {
            JsonNode lu = JSON.readTree(corps);
            if (lu == null || lu.isMissingNode()) {
                throw Echanges.inattendu("an empty answer in place of JSON");
            }
            return lu;
        } catch (IOException illisible) {
            throw Echanges.inattendu("no JSON: " + illisible.getClass().getSimpleName());
        }
    }

    /** The steps of a request, each with whom it asks. */
    static String etapes(List<DocumentASigner.Signataire> signataires) {
        ArrayNode etapes = JSON.createArrayNode();
        int derniere = signataires.stream()
                .mapToInt(DocumentASigner.Signataire::etape)
                .max()
                .orElse(0);
        for (int numero = 1; numero <= derniere; numero++) {
            ObjectNode etape = etapes.addObject().put("stepNumber", numero).put("allSignToComplete", true);
            ArrayNode destinataires = etape.putArray("recipients");
            for (DocumentASigner.Signataire signataire : signataires) {
                if (signataire.etape() == numero) {
                    ajouter(destinataires.addObject(), signataire);
                }
            }
        }
        try {
            return JSON.writeValueAsString(etapes);
        } catch (JsonProcessingException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    private static void ajouter(ObjectNode destinataire, DocumentASigner.Signataire signataire) {
        int coupe = signataire.nom().indexOf(' ');
        destinataire
                .put("step", signataire.etape())
                .put("email", signataire.courriel())
                .put("firstName", coupe < 0 ? "" : signataire.nom().substring(0, coupe))
                .put("name", signataire.nom().substring(coupe + 1));
    }

    /**
     * What people did. The steps come as a list of people, or as a list of steps with their people: both are in use.
     */
    static List<Geste> gestes(JsonNode etapes) {
        if (!etapes.isArray()) {
            throw Echanges.inattendu("steps are no list");
        }
        List<Geste> gestes = new ArrayList<>();
        for (JsonNode etape : etapes) {
            JsonNode actions = etape.path("recipientsActions");
            if (actions.isArray()) {
                actions.forEach(action -> ajouter(gestes, action, etape));
            } else {
                ajouter(gestes, etape, etape);
            }
        }
        return gestes;
    }

    private static void ajouter(List<Geste> gestes, JsonNode action, JsonNode etape) {
        String genre = action.path("actionType").asText("").toLowerCase(Locale.ROOT);
        boolean signe = genre.equals("signed");
        if (!signe && !genre.equals("refused")) {
            return;
        }
        String courriel = texte(action, "userEmail", "email", "recipientEmail");
        int numero = action.path("stepNumber")
                .asInt(action.path("step").asInt(etape.path("stepNumber").asInt(0)));
        if (courriel == null || numero < 1) {
            throw Echanges.inattendu("an action without address or step");
        }
        String motif = texte(action, "refuseComment", "comment");
        gestes.add(new Geste(numero, courriel, signe, quand(action.path("actionDate")), signe ? null : couper(motif)));
    }

    /** The first of these that is there. */
    private static String texte(JsonNode objet, String... noms) {
        for (String nom : noms) {
            JsonNode valeur = objet.path(nom);
            if (valeur.isTextual() && !valeur.asText().isBlank()) {
                return valeur.asText().strip();
            }
        }
        return null;
    }

    private static String couper(String motif) {
        return motif == null ? null : motif.substring(0, Math.min(MOTIF, motif.length()));
    }

    /** Milliseconds since 1970 or ISO 8601; null for none. */
    private static LocalDateTime quand(JsonNode date) {
        try {
            if (date.isNumber()) {
                return aParis(Instant.ofEpochMilli(date.asLong()));
            }
            return date.isTextual() && !date.asText().isBlank() ? lire(date.asText()) : null;
        } catch (DateTimeException illisible) {
            throw Echanges.inattendu("a date that is none");
        }
    }

    private static LocalDateTime lire(String texte) {
        String iso = texte.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        return iso.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
                ? aParis(OffsetDateTime.parse(iso).toInstant())
                : LocalDateTime.parse(iso).truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDateTime aParis(Instant quand) {
        return LocalDateTime.ofInstant(quand, ModeleConfiguration.FUSEAU).truncatedTo(ChronoUnit.SECONDS);
    }

    /** How a request stands by its word. */
    static Issue issue(String statut) {
        return switch (statut.replace("\"", "").strip().toLowerCase(Locale.ROOT)) {
            case "draft", "uploading", "pending", "checked" -> Issue.EN_COURS;
            case "signed", "completed", "exported", "archived", "cleaned" -> Issue.TERMINEE;
            case "refused" -> Issue.REFUSEE;
            case "expired", "canceled" -> Issue.EXPIREE;
            case "deleted" -> Issue.SUPPRIMEE;
            default -> throw Echanges.inattendu("an unknown status");
        };
    }

    /** The number of the request whose title holds this mark. */
    static Optional<String> numero(JsonNode demandes, String marque) {
        if (!demandes.isArray()) {
            throw Echanges.inattendu("requests are no list");
        }
        for (JsonNode demande : demandes) {
            if (demande.path("title").asText("").contains(marque)
                    && !"deleted".equals(demande.path("status").asText(""))) {
                return Optional.of(demande.path("id").asText());
            }
        }
        return Optional.empty();
    }
}

package org.entstage.stage.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Zone;
import org.entstage.simulation.SaisieInterruption;
import org.entstage.simulation.SaisieSimulation;

/**
 * Reads the body of a call. A field that is null counts as absent; one that the API does not know is refused, because a
 * misspelt one would silently change the result.
 */
final class LectureJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> CHAMPS =
            List.of("debut", "fin", "semaine", "interruptions", "zone", "joursFeriesTravailles");
    private static final List<String> CHAMPS_INTERRUPTION = List.of("debut", "fin", "demiJournee");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Problemes illisibles = new Problemes();

    private LectureJson() {}

    /** @throws RefusMetier when the body is no JSON object in UTF-8 */
    static Lecture lire(byte[] corps) {
        JsonNode racine = objet(corps);
        LectureJson lecture = new LectureJson();
        SaisieSimulation saisie = lecture.saisie(racine);
        return new Lecture(saisie, lecture.illisibles.trouves());
    }

    private static JsonNode objet(byte[] corps) {
        Problemes refus = new Problemes();
        JsonNode racine = null;
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(corps))
                    .toString();
            refus.si(texte.isBlank(), "", "simulation.json.vide").refuser();
            racine = JSON.readTree(texte);
        } catch (CharacterCodingException | JsonProcessingException illisible) {
            refus.ajouter("", "simulation.json.illisible");
        }
        refus.si(racine != null && !racine.isObject(), "", "simulation.json.objet")
                .refuser();
        return racine;
    }

    private SaisieSimulation saisie(JsonNode racine) {
        inconnus("", racine, CHAMPS);
        return new SaisieSimulation(
                date("debut", racine.get("debut")),
                date("fin", racine.get("fin")),
                semaine(racine.get("semaine")),
                liste("interruptions", racine.get("interruptions"), this::interruption),
                absent(racine.get("zone"))
                        ? Zone.METROPOLE
                        : Lecture.nomme(Zone.class, racine.get("zone").textValue())
                                .orElse(null),
                liste("joursFeriesTravailles", racine.get("joursFeriesTravailles"), this::date));
    }

    private void inconnus(String champ, JsonNode objet, List<String> connus) {
        objet.fieldNames().forEachRemaining(nom -> {
            if (!connus.contains(nom)) {
                String cible = champ.isEmpty() ? nom : champ + "." + nom;
                illisibles.ajouter(cible, "simulation.json.inconnu", String.join(", ", connus));
            }
        });
    }

    private static boolean absent(JsonNode valeur) {
        return valeur == null || valeur.isNull();
    }

    private LocalDate date(String champ, JsonNode valeur) {
        if (absent(valeur)) {
            illisibles.si(champ.endsWith("]"), champ, "simulation.json.date");
            return null;
        }
        try {
            if (valeur.isTextual() && DATE.matcher(valeur.textValue()).matches()) {
                return LocalDate.parse(valeur.textValue());
            }
        } catch (DateTimeException inexistante) {
            // Refused below, like any other text.
        }
        illisibles.ajouter(champ, "simulation.json.date");
        return null;
    }

    private Map<DayOfWeek, BigDecimal> semaine(JsonNode valeur) {
        if (absent(valeur)) {
            return null;
        }
        if (!valeur.isObject()) {
            illisibles.ajouter("semaine", "simulation.json.semaine");
            return null;
        }
        inconnus("semaine", valeur, SaisieSimulation.JOURS);
        Map<DayOfWeek, BigDecimal> semaine = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek jour : DayOfWeek.values()) {
            String nom = SaisieSimulation.JOURS.get(jour.ordinal());
            JsonNode heures = valeur.get(nom);
            if (!absent(heures) && heures.isNumber()) {
                semaine.put(jour, heures.decimalValue());
            } else {
                illisibles.si(!absent(heures), "semaine." + nom, "simulation.json.nombre");
            }
        }
        return semaine;
    }

    private <T> List<T> liste(String champ, JsonNode valeur, BiFunction<String, JsonNode, T> element) {
        List<T> liste = new ArrayList<>();
        if (!absent(valeur) && !valeur.isArray()) {
            illisibles.ajouter(champ, "simulation.json.liste");
        } else if (!absent(valeur)) {
            for (int i = 0; i < valeur.size(); i++) {
                liste.add(element.apply(champ + "[" + i + "]", valeur.get(i)));
            }
        }
        return liste;
    }

    private SaisieInterruption interruption(String champ, JsonNode valeur) {
        if (!valeur.isObject()) {
            illisibles.ajouter(champ, "simulation.json.interruption");
            return null;
        }
        inconnus(champ, valeur, CHAMPS_INTERRUPTION);
        return new SaisieInterruption(
                date(champ + ".debut", valeur.get("debut")),
                date(champ + ".fin", valeur.get("fin")),
                demiJournee(champ + ".demiJournee", valeur.get("demiJournee")));
    }

    private DemiJournee demiJournee(String champ, JsonNode valeur) {
        if (absent(valeur)) {
            return null;
        }
        Optional<DemiJournee> moitie = Lecture.nomme(DemiJournee.class, valeur.textValue());
        illisibles.si(moitie.isEmpty(), champ, "simulation.json.demiJournee");
        return moitie.orElse(null);
    }
}

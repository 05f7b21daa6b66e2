package org.entstage.evaluation.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.Repondant;

/**
 * A form as a file (JSON, UTF-8): what one centre writes and another one reads, here or elsewhere. Who it is for stays
 * behind: codes of centres and étapes mean nothing elsewhere.
 *
 * @param repondant who answers
 * @param libelle name of the form
 */
public record FichierQuestionnaire(Repondant repondant, String libelle, ContenuQuestionnaire contenu) {

    /** Bytes that a file may have. */
    public static final int TAILLE = 1_000_000;

    private static final String FORMAT = "entstage.questionnaire";
    private static final int EDITION = 1;

    /** Characters of something wrong that are told. */
    private static final int EXTRAIT = 60;

    private static final ObjectMapper FORME = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    /** As it stands in the file. */
    private record Enveloppe(
            String format, Integer edition, Repondant repondant, String libelle, ContenuQuestionnaire contenu) {}

    public byte[] ecrire() {
        try {
            return FORME.writeValueAsBytes(new Enveloppe(FORMAT, EDITION, repondant, libelle, contenu));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a file that somebody sends. What it asks may still have faults that a screen can mend.
     *
     * @throws RefusMetier for a file that is none of ours, and says where it is wrong
     */
    public static FichierQuestionnaire lire(byte[] octets) {
        if (octets.length == 0 || octets.length > TAILLE) {
            throw faux(octets.length == 0 ? "vide" : "grand", TAILLE / 1000);
        }
        Enveloppe lue = enveloppe(octets);
        if (lue == null || !FORMAT.equals(lue.format())) {
            throw faux("format", FORMAT);
        }
        if (lue.edition() == null || lue.edition() != EDITION) {
            throw faux("edition", EDITION);
        }
        if (lue.repondant() == null || lue.contenu() == null) {
            throw faux("incomplet", lue.repondant() == null ? "repondant" : "contenu");
        }
        List<Probleme> sansRemede = new ExamenQuestionnaire(lue.contenu()).sansRemede();
        if (!sansRemede.isEmpty()) {
            throw new RefusMetier(sansRemede);
        }
        String libelle = Optional.ofNullable(lue.libelle()).orElse("").strip();
        return new FichierQuestionnaire(
                lue.repondant(),
                libelle.substring(0, Math.min(libelle.length(), Questionnaire.LIBELLE)),
                lue.contenu());
    }

    private static Enveloppe enveloppe(byte[] octets) {
        try {
            return FORME.readValue(octets, Enveloppe.class);
        } catch (JsonParseException illisible) {
            throw faux(
                    "json",
                    illisible.getLocation().getLineNr(),
                    illisible.getLocation().getColumnNr());
        } catch (UnrecognizedPropertyException inconnu) {
            throw faux("inconnu", extrait(inconnu.getPropertyName()), place(inconnu));
        } catch (InvalidFormatException valeur) {
            throw faux("valeur", extrait(String.valueOf(valeur.getValue())), place(valeur));
        } catch (JsonMappingException forme) {
            throw faux("forme", place(forme));
        } catch (IOException autre) {
            throw faux("forme", "");
        }
    }

    /** {@code contenu.rubriques[0].questions[2].type}. */
    private static String place(JsonMappingException refus) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference pas : refus.getPath()) {
            if (pas.getFieldName() == null) {
                place.append('[').append(pas.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(extrait(pas.getFieldName()));
            }
        }
        return place.toString();
    }

    private static String extrait(String texte) {
        return texte.substring(0, Math.min(texte.length(), EXTRAIT));
    }

    private static RefusMetier faux(String cle, Serializable... arguments) {
        return new RefusMetier(Probleme.auChamp("fichier", "questionnaire.fichier." + cle, arguments));
    }
}

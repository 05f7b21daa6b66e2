package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.reglages.SaisieReglage;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;

/**
 * How a rule holds from a day on, in the file: an object with what was decided; what it does not name is inherited.
 *
 * @param saisie what the file asks for; null to take the row away or when {@code faux} says why it cannot be read
 * @param inconnus names that this version does not know
 * @param faux why it cannot be written; null when it can
 */
record ReglageDuFichier(SaisieReglage saisie, List<String> inconnus, Probleme faux) {

    private static final String JUSQU_AU = "jusquAu";
    private static final String ACTIVE = "active";
    private static final String NIVEAU = "niveau";
    private static final String VALEURS = "valeurs";
    private static final Set<String> NOMS = Set.of(JUSQU_AU, ACTIVE, NIVEAU, VALEURS);

    /** @param depuis first day as the file names it */
    static ReglageDuFichier lire(FicheRegle fiche, String depuis, JsonNode ecrit) {
        Optional<LocalDate> jour = jour(depuis);
        if (jour.isEmpty()) {
            return refuse("echange.date", depuis);
        }
        if (ecrit.isNull()) {
            return new ReglageDuFichier(null, List.of(), null);
        }
        if (!ecrit.isObject()
                || !ecrit.path(VALEURS).isMissingNode() && !ecrit.path(VALEURS).isObject()) {
            return refuse("echange.objet");
        }
        Optional<Probleme> illisible = illisible(ecrit);
        return illisible.isPresent()
                ? new ReglageDuFichier(null, List.of(), illisible.get())
                : lu(fiche, jour.get(), ecrit);
    }

    private static Optional<Probleme> illisible(JsonNode ecrit) {
        JsonNode jusquAu = ecrit.path(JUSQU_AU);
        if (present(jusquAu) && jour(jusquAu.asText()).isEmpty()) {
            return Optional.of(Probleme.general("echange.date", jusquAu.asText()));
        }
        if (present(ecrit.path(ACTIVE)) && !ecrit.path(ACTIVE).isBoolean()) {
            return Optional.of(Probleme.general("echange.ouiNon"));
        }
        JsonNode niveau = ecrit.path(NIVEAU);
        if (present(niveau) && niveau(niveau).isEmpty()) {
            return Optional.of(Probleme.general("echange.niveau", niveau.asText()));
        }
        for (JsonNode valeur : ecrit.path(VALEURS)) {
            if (valeur.isContainerNode()) {
                return Optional.of(Probleme.general("echange.valeur"));
            }
        }
        return Optional.empty();
    }

    private static ReglageDuFichier lu(FicheRegle fiche, LocalDate depuis, JsonNode ecrit) {
        List<String> inconnus = new ArrayList<>();
        ecrit.fieldNames().forEachRemaining(nom -> {
            if (!NOMS.contains(nom)) {
                inconnus.add(nom);
            }
        });
        Map<String, String> valeurs = new HashMap<>();
        ecrit.path(VALEURS).fields().forEachRemaining(valeur -> {
            if (fiche.parametre(valeur.getKey()).isEmpty()) {
                inconnus.add(VALEURS + "." + valeur.getKey());
            } else if (!valeur.getValue().isNull()) {
                valeurs.put(valeur.getKey(), valeur.getValue().asText());
            }
        });
        SaisieReglage saisie = new SaisieReglage(
                fiche.id(),
                depuis,
                present(ecrit.path(JUSQU_AU))
                        ? LocalDate.parse(ecrit.path(JUSQU_AU).asText())
                        : null,
                present(ecrit.path(ACTIVE)) ? ecrit.path(ACTIVE).asBoolean() : null,
                niveau(ecrit.path(NIVEAU)).orElse(null),
                valeurs);
        return new ReglageDuFichier(
                saisie,
                inconnus,
                saisie.problemes(fiche).trouves().stream().findFirst().orElse(null));
    }

    private static boolean present(JsonNode valeur) {
        return !valeur.isMissingNode() && !valeur.isNull();
    }

    /** @return empty for what is no day of four digits of year, two of month and two of day */
    static Optional<LocalDate> jour(String texte) {
        if (texte.length() != "2026-09-01".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeParseException faux) {
            return Optional.empty();
        }
    }

    private static Optional<Niveau> niveau(JsonNode mot) {
        return Stream.of(Niveau.values())
                .filter(niveau -> niveau.name().equals(mot.asText()))
                .findFirst();
    }

    private static ReglageDuFichier refuse(String cle, String... arguments) {
        return new ReglageDuFichier(null, List.of(), Probleme.general(cle, arguments));
    }

    /** As {@link #lire} reads it. */
    static ObjectNode ecrire(ReglageEcrit reglage) {
        ObjectNode objet = Format.NOEUDS.objectNode();
        if (reglage.jusquAu() != null) {
            objet.put(JUSQU_AU, reglage.jusquAu().toString());
        }
        if (reglage.active() != null) {
            objet.put(ACTIVE, reglage.active());
        }
        if (reglage.niveau() != null) {
            objet.put(NIVEAU, reglage.niveau().name());
        }
        if (!reglage.valeurs().isEmpty()) {
            ObjectNode valeurs = objet.putObject(VALEURS);
            new TreeMap<>(reglage.valeurs()).forEach(valeurs::put);
        }
        return objet;
    }
}

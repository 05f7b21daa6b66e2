package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entstage.commun.Probleme;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.modele.CleGabarit;
import org.entstage.convention.document.modele.GabaritsEcrits;
import org.entstage.convention.document.modele.ReprendreGabarit;
import org.entstage.convention.document.modele.TextesEnVigueur;
import org.entstage.convention.document.modele.VerificationDeGabarit;
import org.entstage.convention.document.modele.VersionPubliee;
import org.entstage.droits.Acteur;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;

/**
 * What one place writes of templates: an object by document, language and block, in it a text by first day; null inherits.
 * What held once and holds no more is not named. A day that is past means today, since nothing is published backwards.
 */
@Component
class GabaritsDuFichier implements PartieParPlace.DeLaPlace {

    private final GabaritsEcrits ecrits;
    private final TextesEnVigueur textes;
    private final VerificationDeGabarit verification;
    private final ReprendreGabarit reprendre;
    private final Clock horloge;

    GabaritsDuFichier(
            GabaritsEcrits ecrits,
            TextesEnVigueur textes,
            VerificationDeGabarit verification,
            ReprendreGabarit reprendre,
            Clock horloge) {
        this.ecrits = ecrits;
        this.textes = textes;
        this.verification = verification;
        this.reprendre = reprendre;
        this.horloge = horloge;
    }

    @Override
    public ObjectNode exporter(long place) {
        ObjectNode objet = Format.NOEUDS.objectNode();
        LocalDate jour = LocalDate.now(horloge);
        ecrits.publies().getOrDefault(place, List.of()).stream()
                .filter(version -> version.debut().isAfter(jour) || tient(version, jour))
                .sorted(Comparator.comparing(
                                (VersionPubliee version) -> version.cle().nom())
                        .thenComparing(VersionPubliee::debut)
                        .thenComparing(VersionPubliee::numero))
                .forEach(version -> objet.withObject("/" + version.cle().nom())
                        .put(
                                version.debut().toString(),
                                version.herite()
                                        ? null
                                        : ecrits.texte(version.id()).orElse(null)));
        return objet;
    }

    /** Whether it holds, and says something else than what is inherited. */
    private boolean tient(VersionPubliee version, LocalDate jour) {
        return !version.herite()
                && textes.propre(version.centre(), version.cle(), jour)
                        .filter(version::equals)
                        .isPresent();
    }

    /**
     * @param chemin path of the object in the file
     * @param reference code of the centre, empty for the institution
     */
    @Override
    public void comparer(String chemin, String reference, long place, JsonNode gabarits, Comparaison comparaison) {
        gabarits.fields().forEachRemaining(gabarit -> {
            Optional<CleGabarit> cle = cle(gabarit.getKey());
            if (cle.isEmpty()) {
                comparaison.inconnu(chemin + "." + gabarit.getKey());
            } else if (!gabarit.getValue().isObject()) {
                comparaison.noter(
                        PartieGabarits.OBJET,
                        reference,
                        gabarit.getKey(),
                        null,
                        null,
                        Probleme.general("echange.objet"));
            } else {
                gabarit.getValue()
                        .fields()
                        .forEachRemaining(version -> comparer(
                                reference, place, cle.get(), version.getKey(), version.getValue(), comparaison));
            }
        });
    }

    private void comparer(
            String reference, long place, CleGabarit cle, String ecritLe, JsonNode ecrit, Comparaison comparaison) {
        Optional<LocalDate> debut = debut(ecritLe);
        String avant = debut.flatMap(jour -> propre(place, cle, jour)).orElse(null);
        String apres = ecrit.isNull() ? null : ecrit.asText();
        Probleme refus = debut.isEmpty()
                ? Probleme.general("echange.gabarit.jour", ecritLe)
                : ecrit.isContainerNode() ? Probleme.general("echange.valeur") : faux(cle, apres);
        boolean pareil = debut.isPresent() && Objects.equals(avant, apres);
        comparaison.noter(
                PartieGabarits.OBJET, reference, cle.nom() + " " + ecritLe, avant, apres, pareil ? null : refus);
    }

    /** A block is checked when it is written, within the text that the file may bring along. */
    private Probleme faux(CleGabarit cle, String texte) {
        return texte == null || !cle.entier()
                ? null
                : verification.erreurs(cle.type(), texte).stream()
                        .findFirst()
                        .map(erreur -> {
                            Probleme probleme = erreur.probleme();
                            return new Probleme("", probleme.cle(), probleme.arguments(), "");
                        })
                        .orElse(null);
    }

    /** Writes what differs, the whole before its blocks; the file was compared before. */
    @Override
    public void appliquer(Acteur acteur, long place, JsonNode gabarits) {
        List<String> noms = new ArrayList<>();
        gabarits.fieldNames().forEachRemaining(noms::add);
        noms.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (String nom : noms) {
            cle(nom).ifPresent(cle -> gabarits.get(nom)
                    .fields()
                    .forEachRemaining(version -> appliquer(acteur, place, cle, version.getKey(), version.getValue())));
        }
    }

    private void appliquer(Acteur acteur, long place, CleGabarit cle, String ecritLe, JsonNode ecrit) {
        String apres = ecrit.isNull() ? null : ecrit.asText();
        debut(ecritLe)
                .filter(jour -> !Objects.equals(propre(place, cle, jour).orElse(null), apres))
                .ifPresent(jour -> reprendre.executer(acteur, place, cle, apres, jour));
    }

    private Optional<String> propre(long place, CleGabarit cle, LocalDate jour) {
        return textes.propre(place, cle, jour)
                .filter(version -> !version.herite())
                .flatMap(version -> ecrits.texte(version.id()));
    }

    private Optional<LocalDate> debut(String ecrit) {
        try {
            LocalDate jour = LocalDate.parse(ecrit);
            LocalDate aujourdhui = LocalDate.now(horloge);
            return Optional.of(jour.isBefore(aujourdhui) ? aujourdhui : jour);
        } catch (DateTimeParseException faux) {
            return Optional.empty();
        }
    }

    /** {@code CONVENTION.FR}, {@code CONVENTION.FR.suivi}; empty for what this version does not know. */
    private static Optional<CleGabarit> cle(String nom) {
        String[] parties = nom.split("\\.", -1);
        try {
            return Optional.of(new CleGabarit(
                    TypeDocument.valueOf(parties[0]),
                    Langue.valueOf(parties[1]),
                    parties.length < 3 ? null : parties[2]));
        } catch (RuntimeException inconnu) {
            return Optional.empty();
        }
    }
}

package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.springframework.stereotype.Component;

/** The whole file: its head and its parts. */
@Component
class Fichier {

    /** What who imports must be allowed in the whole institution: everything that a file can hold. */
    static final List<Action> IMPORT =
            List.of(Action.PARAMETRE_MODIFIER, Action.CENTRE_REGLER, Action.ROLE_GERER, Action.GABARIT_GERER);

    private final List<PartieDuFichier> parties;
    private final String etablissement;
    private final Clock horloge;

    Fichier(List<PartieDuFichier> parties, Reglages reglages, Clock horloge) {
        this.parties = parties.stream()
                .sorted(Comparator.comparing(PartieDuFichier::nom))
                .toList();
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    String exporter() {
        ObjectNode fichier = Format.NOEUDS.objectNode();
        fichier.put("format", Format.FORMAT);
        fichier.put("version", Format.VERSION);
        fichier.put("etablissement", etablissement);
        fichier.put(
                "le", LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS).toString());
        parties.forEach(partie -> fichier.set(partie.nom(), partie.exporter()));
        return Format.ecrire(fichier);
    }

    /** @throws org.entstage.commun.AccesRefuse unless he may all that a file can hold */
    static void exigerImport(Acteur acteur) {
        IMPORT.forEach(acteur::exigerPartout);
    }

    PlanImport comparer(Acteur acteur, ObjectNode fichier) {
        Comparaison comparaison = new Comparaison();
        fichier.fieldNames().forEachRemaining(nom -> {
            if (!Format.entete(nom) && parties.stream().noneMatch(p -> p.nom().equals(nom))) {
                comparaison.inconnu(nom);
            }
        });
        for (PartieDuFichier partie : parties) {
            JsonNode contenu = fichier.get(partie.nom());
            if (contenu != null && !contenu.isNull()) {
                partie.comparer(acteur, contenu, comparaison);
            }
        }
        String nomme = fichier.path("etablissement").asText();
        return comparaison.plan(nomme, !etablissement.equals(nomme));
    }

    void appliquer(Acteur acteur, ObjectNode fichier) {
        for (PartieDuFichier partie : parties) {
            JsonNode contenu = fichier.get(partie.nom());
            if (contenu != null && !contenu.isNull()) {
                partie.appliquer(acteur, contenu);
            }
        }
    }
}

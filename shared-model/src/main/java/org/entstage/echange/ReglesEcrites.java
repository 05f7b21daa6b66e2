package org.entstage.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Objects;
import org.entstage.commun.Probleme;
import org.entstage.convention.reglages.ReglageEcrit;
import org.entstage.convention.reglages.ReglagesEcrits;
import org.entstage.convention.reglages.ReglerRegle;
import org.entstage.convention.reglages.RetirerReglage;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/**
 * What one place decided about the rules: an object by rule, in it one by first day; null takes the row of that day away.
 */
@Component
class ReglesEcrites implements PartieParPlace.DeLaPlace {

    private final ReglagesEcrits ecrits;
    private final ReglerRegle regler;
    private final RetirerReglage retirer;

    ReglesEcrites(ReglagesEcrits ecrits, ReglerRegle regler, RetirerReglage retirer) {
        this.ecrits = ecrits;
        this.regler = regler;
        this.retirer = retirer;
    }

    @Override
    public ObjectNode exporter(long centre) {
        ObjectNode regles = Format.NOEUDS.objectNode();
        ecrits.tous().stream()
                .filter(ligne -> ligne.centre() == centre)
                .sorted(Comparator.comparing(ReglageEcrit::regle).thenComparing(ReglageEcrit::depuis))
                .forEach(ligne -> regles.withObject("/" + ligne.regle())
                        .set(ligne.depuis().toString(), ReglageDuFichier.ecrire(ligne)));
        return regles;
    }

    /**
     * @param chemin path of the object in the file
     * @param reference code of the centre, empty for the institution
     */
    @Override
    public void comparer(String chemin, String reference, long centre, JsonNode regles, Comparaison comparaison) {
        regles.fields().forEachRemaining(regle -> {
            String id = regle.getKey();
            FicheRegle fiche = ReglesConvention.fiche(id).orElse(null);
            if (fiche == null) {
                comparaison.inconnu(chemin + "." + id);
            } else if (!regle.getValue().isObject()) {
                comparaison.noter(PartieRegles.OBJET, reference, id, null, null, Probleme.general("echange.objet"));
            } else {
                comparer(chemin + "." + id, reference, centre, fiche, regle.getValue(), comparaison);
            }
        });
    }

    private void comparer(
            String chemin, String reference, long centre, FicheRegle fiche, JsonNode jours, Comparaison comparaison) {
        jours.fields().forEachRemaining(jour -> {
            ReglageDuFichier lu = ReglageDuFichier.lire(fiche, jour.getKey(), jour.getValue());
            lu.inconnus().forEach(nom -> comparaison.inconnu(chemin + "." + jour.getKey() + "." + nom));
            String avant = avant(centre, fiche, jour.getKey());
            String apres = apres(centre, lu);
            comparaison.noter(
                    PartieRegles.OBJET,
                    reference,
                    fiche.id() + " " + jour.getKey(),
                    avant,
                    apres,
                    Objects.equals(avant, apres) && lu.saisie() != null ? null : lu.faux());
        });
    }

    private String avant(long centre, FicheRegle fiche, String depuis) {
        return ecrits.tous().stream()
                .filter(ligne -> ligne.centre() == centre
                        && ligne.regle().equals(fiche.id())
                        && ligne.depuis().toString().equals(depuis))
                .findFirst()
                .map(ReglageEcrit::resume)
                .orElse(null);
    }

    private static String apres(long centre, ReglageDuFichier lu) {
        return lu.saisie() == null ? null : lu.saisie().pour(centre).resume();
    }

    /** Writes what differs; the file was compared before and nothing of it is refused. */
    @Override
    public void appliquer(Acteur acteur, long centre, JsonNode regles) {
        regles.fields()
                .forEachRemaining(regle -> ReglesConvention.fiche(regle.getKey())
                        .ifPresent(fiche -> regle.getValue()
                                .fields()
                                .forEachRemaining(
                                        jour -> appliquer(acteur, centre, fiche, jour.getKey(), jour.getValue()))));
    }

    private void appliquer(Acteur acteur, long centre, FicheRegle fiche, String depuis, JsonNode ecrit) {
        ReglageDuFichier lu = ReglageDuFichier.lire(fiche, depuis, ecrit);
        if (Objects.equals(avant(centre, fiche, depuis), apres(centre, lu))) {
            return;
        }
        if (lu.saisie() == null) {
            ReglageDuFichier.jour(depuis).ifPresent(jour -> retirer.executer(acteur, centre, fiche.id(), jour));
        } else {
            regler.executer(acteur, centre, lu.saisie());
        }
    }
}

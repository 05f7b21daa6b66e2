package org.entstage.notification.modele;

import java.util.List;
import java.util.stream.Collectors;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.NatureAvenant;
import org.entstage.evaluation.Repondant;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.entreprise.ObjetDeDemande;
import org.entstage.texte.TexteEditable.Langue;

/** Words that a mail says for something that has no text of its own. */
public final class MotsDuCatalogue {

    private MotsDuCatalogue() {}

    /** A part of a convention. */
    public static String etape(EtapeSaisie etape, Langue langue) {
        return Catalogue.texte("etape." + etape, langue);
    }

    /** A step of the circuit. */
    public static String etape(NatureEtape nature, Langue langue) {
        return Catalogue.texte("nature." + nature, langue);
    }

    /** What an avenant changes, in one line. */
    public static String natures(List<NatureAvenant> natures, Langue langue) {
        return natures.stream()
                .map(nature -> Catalogue.texte("avenant." + nature, langue))
                .collect(Collectors.joining(", "));
    }

    /** Parts of an offer that are to be corrected, in one line; empty for none. */
    public static String champsDOffre(List<ChampOffre> champs, Langue langue) {
        return champs.stream()
                .map(champ -> Catalogue.texte("champOffre." + champ, langue))
                .collect(Collectors.joining(", "));
    }

    /** How long it is to the last day of an offer: from 0. */
    public static String joursDOffre(int jours, Langue langue) {
        return jours <= 0 ? Catalogue.texte("mots.aujourdhui", langue) : jours(jours, langue);
    }

    /** How long it is to a first day: from 1. */
    public static String jours(int jours, Langue langue) {
        return jours == 1
                ? Catalogue.texte("mots.demain", langue)
                : Catalogue.texte("mots.jours", langue).replace("{0}", Integer.toString(jours));
    }

    /** Steps that wait, in one line; that it is the student's turn when there is none. */
    public static String manque(List<NatureEtape> etapes, Langue langue) {
        return etapes.isEmpty()
                ? Catalogue.texte("mots.aSoumettre", langue)
                : etapes.stream().map(nature -> etape(nature, langue)).collect(Collectors.joining(", "));
    }

    /** A convention, or an avenant of it when one is numbered. */
    public static String document(String numero, Integer avenant, Langue langue) {
        return avenant == null
                ? Catalogue.texte("mots.convention", langue).replace("{0}", numero)
                : Catalogue.texte("mots.avenant", langue).replace("{0}", numero).replace("{1}", avenant.toString());
    }

    /** What a company asked for. */
    public static String demande(ObjetDeDemande objet, Langue langue) {
        return Catalogue.texte("demande." + objet, langue);
    }

    /** Who answers about a placement. */
    public static String repondant(Repondant repondant, Langue langue) {
        return Catalogue.texte("repondant." + repondant, langue);
    }

    /** Parts that are to be corrected, in one line; empty for none. */
    public static String champs(List<ChampConvention> champs, Langue langue) {
        return champs.stream()
                .map(champ -> Catalogue.texte("champ." + champ, langue))
                .collect(Collectors.joining(", "));
    }
}

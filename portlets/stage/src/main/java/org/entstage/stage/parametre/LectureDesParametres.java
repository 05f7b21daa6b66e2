package org.entstage.stage.parametre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.circuit.Circuit;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.TypeParametre;
import org.entstage.piece.PiecesDemandees;
import org.entstage.portlet.commun.formulaire.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Settings in the reader's words. */
@Component
public class LectureDesParametres {

    private final MessageSource messages;
    private final Nomenclatures nomenclatures;

    LectureDesParametres(MessageSource messages, Nomenclatures nomenclatures) {
        this.messages = messages;
        this.nomenclatures = nomenclatures;
    }

    /** Grouped by subject, in the given order; rows are numbered as {@link ParametresForm#de} makes them. */
    public List<LigneParametre.Groupe> groupes(List<EtatParametre> etats, Locale langue) {
        Map<String, List<LigneParametre>> parGroupe = new LinkedHashMap<>();
        for (int rang = 0; rang < etats.size(); rang++) {
            EtatParametre etat = etats.get(rang);
            parGroupe
                    .computeIfAbsent(etat.parametre().groupe(), groupe -> new ArrayList<>())
                    .add(ligne(rang, etat, langue));
        }
        List<LigneParametre.Groupe> groupes = new ArrayList<>();
        parGroupe.forEach((groupe, lignes) ->
                groupes.add(new LigneParametre.Groupe(texte(langue, "parametre.groupe." + groupe), lignes)));
        return groupes;
    }

    /** A value in words: yes or no, the word of a choice, a number as it is. */
    public String valeur(Parametre parametre, String valeur, Locale langue) {
        return switch (parametre.type()) {
            case BOOLEEN -> texte(langue, "parametre.valeur." + valeur);
            case CHOIX -> messages.getMessage("parametre." + parametre.cle() + "." + valeur, null, valeur, langue);
            case ENTIER -> valeur;
            case CIRCUIT, CIRCUIT_OFFRE ->
                Circuit.lire(valeur).map(circuit -> circuit(circuit, langue)).orElse(valeur);
            case PIECES ->
                PiecesDemandees.lire(valeur)
                        .map(pieces -> pieces(pieces, langue))
                        .orElse(valeur);
        };
    }

    /** The steps in one line, each with its place; who acts is said where it is not who usually does. */
    private String circuit(Circuit circuit, Locale langue) {
        return circuit.etapes().stream()
                .map(etape -> etape.rang() + ". "
                        + texte(langue, "circuit.etape." + etape.nature().name())
                        + (etape.qui() == etape.nature().intervenants().get(0)
                                ? ""
                                : " ("
                                        + texte(
                                                langue,
                                                "circuit.qui." + etape.qui().name()) + ")")
                        + (etape.requise() ? "" : " " + texte(langue, "circuit.facultative")))
                .collect(Collectors.joining(", "));
    }

    /** The documents in one line; those that are required are said to be. */
    private String pieces(PiecesDemandees demandees, Locale langue) {
        return demandees.pieces().isEmpty()
                ? texte(langue, "piece.reglage.aucune")
                : demandees.pieces().stream()
                        .map(piece -> nomenclatures.libelle(Liste.PIECE, piece.code(), langue)
                                + (piece.requise()
                                        ? " ("
                                                + texte(
                                                        langue,
                                                        "piece.avant",
                                                        texte(
                                                                langue,
                                                                "circuit.etape."
                                                                        + piece.avant()
                                                                                .name()))
                                                + ")"
                                        : ""))
                        .collect(Collectors.joining(", "));
    }

    public String libelle(Parametre parametre, Locale langue) {
        return texte(langue, "parametre." + parametre.cle());
    }

    private LigneParametre ligne(int rang, EtatParametre etat, Locale langue) {
        Parametre parametre = etat.parametre();
        return new LigneParametre(
                rang,
                libelle(parametre, langue),
                aide(parametre, langue),
                parametre.type() == TypeParametre.ENTIER ? "nombre" : "choix",
                parametre.valeurs().stream()
                        .map(valeur -> new Option(valeur, valeur(parametre, valeur, langue)))
                        .toList(),
                herite(etat, langue),
                valeur(parametre, etat.valeur(), langue),
                etat.dessous().stream()
                        .map(s ->
                                texte(langue, "parametre.dessous", s.libelle(), valeur(parametre, s.valeur(), langue)))
                        .toList());
    }

    private String aide(Parametre parametre, Locale langue) {
        String aide = texte(langue, "parametre." + parametre.cle() + ".aide");
        return parametre.type() == TypeParametre.ENTIER
                ? aide + " " + texte(langue, "parametre.bornes", parametre.minimum(), parametre.maximum())
                : aide;
    }

    private String herite(EtatParametre etat, Locale langue) {
        String valeur = valeur(etat.parametre(), etat.heritee(), langue);
        if (etat.origine() == null) {
            return texte(langue, "parametre.defaut", valeur);
        }
        return etat.origine().isEmpty()
                ? texte(langue, "parametre.herite.etablissement", valeur)
                : texte(langue, "parametre.herite.centre", valeur, etat.origine());
    }

    private String texte(Locale langue, String cle, Object... arguments) {
        return messages.getMessage(cle, arguments, langue);
    }
}

package org.entstage.parametre;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.Dossier;
import org.entstage.commun.Probleme;
import org.entstage.piece.PiecesDemandees;

/**
 * One setting that the staff keeps itself. Screens name it by the texts {@code parametre.<cle>} and {@code
 * parametre.<cle>.aide}, a choice's words by {@code parametre.<cle>.<value>}.
 *
 * @param cle its name, at most 60 characters
 * @param groupe subject under which it is shown, text {@code parametre.groupe.<groupe>}
 * @param valeurs words of a choice; empty for other types
 * @param minimum smallest number; null for other types
 * @param maximum greatest number; null for other types
 * @param defaut value where nobody set any
 * @param parCentre whether a centre may have its own value
 */
public record Parametre(
        String cle,
        String groupe,
        TypeParametre type,
        List<String> valeurs,
        Integer minimum,
        Integer maximum,
        String defaut,
        boolean parCentre) {

    public Parametre {
        Objects.requireNonNull(cle, "cle");
        Objects.requireNonNull(groupe, "groupe");
        valeurs = List.copyOf(valeurs);
    }

    static Parametre ouiNon(String cle, String groupe, boolean defaut, boolean parCentre) {
        return new Parametre(
                cle,
                groupe,
                TypeParametre.BOOLEEN,
                List.of("true", "false"),
                null,
                null,
                Boolean.toString(defaut),
                parCentre);
    }

    static Parametre nombre(String cle, String groupe, int minimum, int maximum, int defaut, boolean parCentre) {
        return new Parametre(
                cle, groupe, TypeParametre.ENTIER, List.of(), minimum, maximum, Integer.toString(defaut), parCentre);
    }

    /** @param valeurs the words, the default first */
    static Parametre choix(String cle, String groupe, boolean parCentre, String... valeurs) {
        return new Parametre(cle, groupe, TypeParametre.CHOIX, List.of(valeurs), null, null, valeurs[0], parCentre);
    }

    /** @param defaut empty when another one holds where nobody set this one */
    static Parametre circuit(String cle, String groupe, String defaut) {
        return new Parametre(cle, groupe, TypeParametre.CIRCUIT, List.of(), null, null, defaut, true);
    }

    /** @param defaut the steps of an offer where nobody set any */
    static Parametre circuitDOffre(String cle, String groupe, String defaut) {
        return new Parametre(cle, groupe, TypeParametre.CIRCUIT_OFFRE, List.of(), null, null, defaut, true);
    }

    static Parametre pieces(String cle, String groupe, PiecesDemandees defaut) {
        return new Parametre(cle, groupe, TypeParametre.PIECES, List.of(), null, null, defaut.ecrire(), true);
    }

    /** Whether it stands in the common form of all settings; else it has a screen of its own. */
    public boolean dansLeFormulaire() {
        return switch (type) {
            case CIRCUIT, CIRCUIT_OFFRE, PIECES -> false;
            case BOOLEEN, ENTIER, CHOIX -> true;
        };
    }

    /** What is wrong with a value, told at the field of this setting's name; empty when nothing is. */
    public Optional<Probleme> verifier(String valeur) {
        return switch (type) {
            case BOOLEEN, CHOIX ->
                valeurs.contains(valeur) ? Optional.empty() : Optional.of(Probleme.auChamp(cle, "parametre.choix"));
            case ENTIER ->
                entierAccepte(valeur)
                        ? Optional.empty()
                        : Optional.of(Probleme.auChamp(cle, "parametre.entier", minimum, maximum));
            case CIRCUIT -> verifierCircuit(valeur, Dossier.CONVENTION);
            case CIRCUIT_OFFRE -> verifierCircuit(valeur, Dossier.OFFRE);
            case PIECES ->
                premier(
                        PiecesDemandees.lire(valeur).map(PiecesDemandees::problemes),
                        () -> PiecesDemandees.illisible(valeur));
        };
    }

    private Optional<Probleme> verifierCircuit(String valeur, Dossier dossier) {
        if (defaut.isEmpty() && "".equals(valeur)) {
            return Optional.empty();
        }
        return premier(
                Circuit.lire(valeur).map(circuit -> circuit.problemes(dossier)), () -> Circuit.illisible(valeur));
    }

    /** The first thing wrong with what was read, or why it was not, told at this setting. */
    private Optional<Probleme> premier(Optional<List<Probleme>> lue, Supplier<Optional<Probleme>> illisible) {
        return lue.map(problemes -> problemes.stream().findFirst())
                .orElseGet(illisible)
                .map(faux -> new Probleme(cle, faux.cle(), faux.arguments(), faux.reference()));
    }

    private boolean entierAccepte(String valeur) {
        if (valeur == null || !valeur.matches("0|[1-9]\\d{0,8}")) {
            return false;
        }
        int nombre = Integer.parseInt(valeur);
        return nombre >= minimum && nombre <= maximum;
    }
}

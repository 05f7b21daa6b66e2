package org.entstage.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.Dossier;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;

/**
 * The documents that are asked, in their order. May be wrong as long as nobody asked for {@link #problemes()}.
 */
public record PiecesDemandees(List<PieceDemandee> pieces) {

    /** Code of a document that nobody asked for; it is never asked, and many of it may be given. */
    public static final String AUTRE = "AUTRE";

    /** Code of the certificate of civil liability, whose days the rules read (R20). */
    public static final String RESPONSABILITE_CIVILE = "ASSURANCE_RC";

    /** Nothing is asked. */
    public static final PiecesDemandees AUCUNE = new PiecesDemandees(List.of());

    /** As shipped: the certificates are asked, and nothing waits for them. */
    public static final PiecesDemandees LIVREES = new PiecesDemandees(List.of(
            new PieceDemandee(RESPONSABILITE_CIVILE, NatureEtape.VALIDATION_CENTRE, false, true, Set.of(), Set.of()),
            new PieceDemandee(
                    "PROTECTION_ETRANGER",
                    NatureEtape.VALIDATION_CENTRE,
                    false,
                    false,
                    Set.of(PorteePiece.ETRANGER),
                    Set.of())));

    /** Characters of the text form. */
    static final int LONGUEUR = 2000;

    /** Documents of one list. */
    static final int NOMBRE = 20;

    private static final String RIEN = "-";
    private static final String SEPARATEUR = "; ";
    private static final int EXTRAIT = 60;

    /**
     * {@code TITRE_SEJOUR avant SOUMISSION? dates pour CESURE,ETRANGER pays CH,DE}: code, step, not required, days asked,
     * for which placements, in which countries.
     */
    private static final Pattern PIECE = Pattern.compile("([A-Za-z0-9._-]{1,20}) avant ([A-Z_]+)(\\?)?( dates)?"
            + "(?: pour ([A-Z_]+(?:,[A-Z_]+)*))?(?: pays ([A-Z]{2}(?:,[A-Z]{2})*))?");

    private static final Set<String> PAYS = Set.of(Locale.getISOCountries());

    public PiecesDemandees {
        pieces = List.copyOf(pieces);
    }

    /** What is wrong, each at the code that it concerns and with that code as its argument. */
    public List<Probleme> problemes() {
        List<Probleme> problemes = new ArrayList<>();
        Set<String> vues = new HashSet<>();
        for (PieceDemandee piece : pieces) {
            if (!vues.add(piece.code())) {
                problemes.add(fausse(piece, "piece.double"));
            }
            if (piece.code().equals(AUTRE)) {
                problemes.add(fausse(piece, "piece.autre"));
            }
            if (piece.avant().signature()) {
                problemes.add(fausse(piece, "piece.signature"));
            }
            if (!PAYS.containsAll(piece.pays())) {
                problemes.add(fausse(piece, "piece.pays"));
            }
        }
        if (pieces.size() > NOMBRE || problemes.isEmpty() && ecrire().length() > LONGUEUR) {
            problemes.add(Probleme.general("piece.trop", NOMBRE, LONGUEUR));
        }
        return problemes;
    }

    private static Probleme fausse(PieceDemandee piece, String cle) {
        return Probleme.auChamp(piece.code(), cle, piece.code());
    }

    /** Those that are asked for a placement. */
    public List<PieceDemandee> pour(StageConcerne stage) {
        return pieces.stream().filter(piece -> piece.concerne(stage)).toList();
    }

    /** For which this step waits until they are there. */
    public List<Exigence> exigences(StageConcerne stage, Circuit circuit, NatureEtape etape) {
        return pour(stage).stream()
                .filter(piece -> piece.retient(circuit, etape))
                .map(piece -> new Exigence(piece, piece.acceptee(circuit, etape)))
                .toList();
    }

    /**
     * A document for which a step waits.
     *
     * @param acceptee whether the staff must have accepted it
     */
    public record Exigence(PieceDemandee piece, boolean acceptee) {}

    /** As {@link #lire} reads it. */
    public String ecrire() {
        return pieces.isEmpty()
                ? RIEN
                : pieces.stream().map(PiecesDemandees::ecrire).collect(Collectors.joining(SEPARATEUR));
    }

    private static String ecrire(PieceDemandee piece) {
        return piece.code() + " avant " + piece.avant()
                + (piece.requise() ? "" : "?")
                + (piece.datee() ? " dates" : "")
                + (piece.portees().isEmpty()
                        ? ""
                        : " pour "
                                + piece.portees().stream()
                                        .map(PorteePiece::name)
                                        .collect(Collectors.joining(",")))
                + (piece.pays().isEmpty() ? "" : " pays " + String.join(",", piece.pays()));
    }

    /** @return empty for a text that is no list of documents; {@link #illisible} says where it is not */
    public static Optional<PiecesDemandees> lire(String texte) {
        List<PieceDemandee> lues = new ArrayList<>();
        for (String ecrite : morceaux(texte)) {
            Optional<PieceDemandee> piece = piece(ecrite);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            lues.add(piece.get());
        }
        return Optional.of(new PiecesDemandees(lues));
    }

    /** The first document of a text that cannot be read, told by its number and its words; empty when all can. */
    public static Optional<Probleme> illisible(String texte) {
        String[] morceaux = morceaux(texte);
        return IntStream.range(0, morceaux.length)
                .filter(i -> piece(morceaux[i]).isEmpty())
                .mapToObj(i -> Probleme.general(
                        "piece.illisible", i + 1, morceaux[i].substring(0, Math.min(EXTRAIT, morceaux[i].length()))))
                .findFirst();
    }

    private static String[] morceaux(String texte) {
        if (texte == null) {
            return new String[] {""};
        }
        return texte.strip().equals(RIEN) ? new String[0] : texte.strip().split("\\s*;\\s*", -1);
    }

    private static Optional<PieceDemandee> piece(String ecrite) {
        Matcher lue = PIECE.matcher(ecrite);
        if (!lue.matches()) {
            return Optional.empty();
        }
        Optional<NatureEtape> avant = NatureEtape.de(Dossier.CONVENTION).stream()
                .filter(nature -> nature.name().equals(lue.group(2)))
                .findFirst();
        return avant.flatMap(nature -> portees(lue.group(5))
                .map(portees -> new PieceDemandee(
                        lue.group(1),
                        nature,
                        lue.group(3) == null,
                        lue.group(4) != null,
                        portees,
                        mots(lue.group(6)))));
    }

    private static Optional<Set<PorteePiece>> portees(String ecrites) {
        Set<String> mots = mots(ecrites);
        Set<PorteePiece> portees = Arrays.stream(PorteePiece.values())
                .filter(portee -> mots.contains(portee.name()))
                .collect(Collectors.toSet());
        return portees.size() == mots.size() ? Optional.of(portees) : Optional.empty();
    }

    private static Set<String> mots(String ecrits) {
        return ecrits == null ? Set.of() : Arrays.stream(ecrits.split(",")).collect(Collectors.toSet());
    }
}

package org.entstage.circuit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;

/**
 * The steps of a convention or of an offer, in their order; places are counted from 1 without gaps. May be wrong as long as nobody asked
 * for {@link #problemes()}.
 */
public record Circuit(List<EtapeCircuit> etapes) {

    /** Places go from 1 to this. */
    public static final int RANG_MAXIMAL = 99;

    /** As shipped: the student hands in, the centre validates, five signatures, the institution's last. */
    public static final Circuit LIVRE = livre(Dossier.CONVENTION);

    /** As shipped for offers: the company hands in, the centre decides. */
    public static final Circuit LIVRE_OFFRE = livre(Dossier.OFFRE);

    private static final String SEPARATEUR = "; ";
    /**
     * {@code 3 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION@compte? 10/5/15}: place, kind, who when not the usual one, the
     * one person, not required, days to do it / to remind / to tell who leads the centre.
     */
    private static final Pattern ETAPE = Pattern.compile("(\\d{1,2}) ([A-Z_]+)(?:=([A-Z_]+))?(?:@("
            + EtapeCircuit.COMPTE + "))?(\\?)?(?: (\\d{0,3}/\\d{0,3}/\\d{0,3}))?");

    /** Characters of a wrong step that are told. */
    private static final int EXTRAIT = 60;

    /** Years from which on somebody signs alone (art. 388 and 414 of the Code civil). */
    private static final int MAJORITE = 18;

    private static final String SIGNATAIRES = "art. D124-4";

    public Circuit {
        List<Integer> rangs =
                etapes.stream().map(EtapeCircuit::rang).distinct().sorted().toList();
        etapes = etapes.stream()
                .map(etape -> etape.auRang(rangs.indexOf(etape.rang()) + 1))
                .sorted(Comparator.comparingInt(EtapeCircuit::rang).thenComparing(EtapeCircuit::nature))
                .toList();
    }

    /** The kinds of steps that are always there, one after the other. */
    private static Circuit livre(Dossier dossier) {
        List<NatureEtape> natures =
                NatureEtape.de(dossier).stream().filter(NatureEtape::toujours).toList();
        return new Circuit(IntStream.range(0, natures.size())
                .mapToObj(rang -> EtapeCircuit.requise(rang + 1, natures.get(rang)))
                .toList());
    }

    /**
     * What is wrong, each at the kind of step that it concerns and with the name of that kind as its argument.
     *
     * @param dossier what goes through these steps
     */
    public List<Probleme> problemes(Dossier dossier) {
        Map<NatureEtape, EtapeCircuit> parNature = new EnumMap<>(NatureEtape.class);
        List<Probleme> problemes = new ArrayList<>();
        for (EtapeCircuit etape : etapes) {
            if (parNature.put(etape.nature(), etape) != null) {
                problemes.add(faux(etape.nature(), "circuit.double", ""));
            }
            if (etape.nature().dossier() != dossier) {
                problemes.add(faux(etape.nature(), "circuit.autreDossier", ""));
            }
            if (!etape.nature().intervenants().contains(etape.qui())) {
                problemes.add(faux(etape.nature(), "circuit.intervenant", ""));
            }
            if (etape.personne() != null
                    && !(etape.nommable() && etape.personne().matches(EtapeCircuit.COMPTE))) {
                problemes.add(faux(etape.nature(), "circuit.personne", ""));
            }
            if (etape.personne() == null && etape.qui() == Intervenant.PERSONNE) {
                problemes.add(faux(etape.nature(), "circuit.personne.laquelle", ""));
            }
            if (!etape.delais().valides()) {
                problemes.add(faux(etape.nature(), "circuit.delais", ""));
            }
        }
        for (NatureEtape nature : NatureEtape.de(dossier)) {
            if (nature.toujours()
                    && (!parNature.containsKey(nature) || !parNature.get(nature).requise())) {
                problemes.add(
                        nature.signature()
                                ? faux(nature, "circuit.signature", SIGNATAIRES)
                                : faux(nature, "circuit.toujours", ""));
            }
        }
        problemes.addAll(ordre(parNature));
        return problemes;
    }

    /**
     * The author's step comes before all others; the institution signs after all that is no signature; who
     * moderates an offer has the last word.
     */
    private static List<Probleme> ordre(Map<NatureEtape, EtapeCircuit> parNature) {
        List<Probleme> problemes = new ArrayList<>();
        EtapeCircuit soumission = parNature.values().stream()
                .filter(etape -> etape.nature().depart())
                .findFirst()
                .orElse(null);
        EtapeCircuit etablissement = parNature.get(NatureEtape.SIGNATURE_ETABLISSEMENT);
        EtapeCircuit moderation = parNature.get(NatureEtape.MODERATION_OFFRE);
        for (EtapeCircuit etape : parNature.values()) {
            if (soumission != null && etape != soumission && etape.rang() <= soumission.rang()) {
                problemes.add(faux(etape.nature(), "circuit.apresSoumission", ""));
            } else if (etablissement != null
                    && !etape.nature().signature()
                    && etape != soumission
                    && etape.rang() >= etablissement.rang()) {
                problemes.add(faux(etape.nature(), "circuit.avantSignature", ""));
            } else if (moderation != null
                    && etape.nature() == NatureEtape.AVIS_OFFRE
                    && etape.rang() >= moderation.rang()) {
                problemes.add(faux(etape.nature(), "circuit.avantModeration", ""));
            }
        }
        return problemes;
    }

    private static Probleme faux(NatureEtape nature, String cle, String reference) {
        return new Probleme(nature.name(), cle, List.of(nature.name()), reference);
    }

    /**
     * Those of a trainee: nobody signs for who is of age.
     *
     * @param naissance null when nobody knows it: then somebody may have to
     */
    public Circuit pour(LocalDate naissance, LocalDate jour) {
        return naissance == null || naissance.plusYears(MAJORITE).isAfter(jour)
                ? this
                : new Circuit(etapes.stream()
                        .filter(etape -> etape.nature() != NatureEtape.SIGNATURE_REPRESENTANT_LEGAL)
                        .toList());
    }

    /** The steps of each place, in order. */
    public List<List<EtapeCircuit>> parRang() {
        return List.copyOf(etapes.stream()
                .collect(Collectors.groupingBy(EtapeCircuit::rang, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The steps in which somebody signs, in order. */
    public List<EtapeCircuit> signatures() {
        return etapes.stream().filter(etape -> etape.nature().signature()).toList();
    }

    public Optional<EtapeCircuit> etape(NatureEtape nature) {
        return etapes.stream().filter(etape -> etape.nature() == nature).findFirst();
    }

    /** As {@link #lire} reads it. */
    public String ecrire() {
        return etapes.stream()
                .map(etape -> etape.rang() + " " + etape.nature()
                        + (etape.qui() == etape.nature().intervenants().get(0) ? "" : "=" + etape.qui())
                        + (etape.personne() == null ? "" : "@" + etape.personne())
                        + (etape.requise() ? "" : "?")
                        + (etape.delais().equals(Delais.AUCUN)
                                ? ""
                                : " " + etape.delais().ecrire()))
                .collect(Collectors.joining(SEPARATEUR));
    }

    /** @return empty for a text that is no list of steps; {@link #illisible} says where it is not */
    public static Optional<Circuit> lire(String texte) {
        List<EtapeCircuit> etapes = new ArrayList<>();
        for (String ecrite : morceaux(texte)) {
            Optional<EtapeCircuit> etape = etape(ecrite);
            if (etape.isEmpty()) {
                return Optional.empty();
            }
            etapes.add(etape.get());
        }
        return Optional.of(new Circuit(etapes));
    }

    /** The first step of a text that cannot be read, told by its number and its words; empty when all can. */
    public static Optional<Probleme> illisible(String texte) {
        String[] morceaux = morceaux(texte);
        return IntStream.range(0, morceaux.length)
                .filter(i -> etape(morceaux[i]).isEmpty())
                .mapToObj(i -> Probleme.general(
                        "circuit.illisible", i + 1, morceaux[i].substring(0, Math.min(EXTRAIT, morceaux[i].length()))))
                .findFirst();
    }

    private static String[] morceaux(String texte) {
        return texte == null ? new String[] {""} : texte.strip().split("\\s*;\\s*", -1);
    }

    private static Optional<EtapeCircuit> etape(String ecrite) {
        Matcher lue = ETAPE.matcher(ecrite);
        if (!lue.matches()) {
            return Optional.empty();
        }
        return mot(NatureEtape.values(), lue.group(2))
                .flatMap(nature -> (lue.group(3) == null
                                ? Optional.of(nature.intervenants().get(0))
                                : mot(Intervenant.values(), lue.group(3)))
                        .map(qui -> new EtapeCircuit(
                                Integer.parseInt(lue.group(1)),
                                nature,
                                qui,
                                lue.group(4),
                                lue.group(5) == null,
                                Delais.lire(lue.group(6)))));
    }

    private static <E extends Enum<E>> Optional<E> mot(E[] mots, String texte) {
        return Stream.of(mots).filter(mot -> mot.name().equals(texte)).findFirst();
    }
}

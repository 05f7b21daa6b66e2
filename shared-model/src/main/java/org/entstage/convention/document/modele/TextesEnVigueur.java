package org.entstage.convention.document.modele;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entstage.centregestion.Places;
import org.entstage.convention.document.GabaritEnVigueur;
import org.entstage.convention.document.GabaritsEnVigueur;
import org.entstage.convention.document.GabaritsLivres;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Component;

/**
 * The template that a centre has on a day. From the delivered text downwards, each place above it and the centre itself may
 * put a whole text of its own in place of the inherited one, and blocks of its own in place of the inherited ones. The
 * version names what it was put together from, so that the same text is found again.
 */
@Component
public class TextesEnVigueur implements GabaritsEnVigueur {

    private static final String ET = "+";

    private final GabaritsEcrits ecrits;
    private final GabaritsLivres livres;
    private final Places places;

    TextesEnVigueur(GabaritsEcrits ecrits, GabaritsLivres livres, Places places) {
        this.ecrits = ecrits;
        this.livres = livres;
        this.places = places;
    }

    @Override
    public GabaritEnVigueur pour(TypeDocument type, Locale langue, long centre, LocalDate jour) {
        return pour(CleGabarit.entier(type, langue(langue)), places.chaine(centre), jour);
    }

    /** What would hold if this place had written nothing. */
    GabaritEnVigueur herite(CleGabarit cle, long centre, LocalDate jour) {
        List<Long> chaine = places.chaine(centre);
        return pour(cle, chaine.subList(1, chaine.size()), jour);
    }

    GabaritEnVigueur livre(CleGabarit cle) {
        return livres.pour(cle.type(), cle.langue().locale());
    }

    /** @param chaine the place first, the institution last */
    GabaritEnVigueur pour(CleGabarit cle, List<Long> chaine, LocalDate jour) {
        List<Long> duHaut = new ArrayList<>(chaine);
        Collections.reverse(duHaut);
        GabaritEnVigueur texte = livre(cle);
        for (long place : duHaut) {
            texte = dans(texte, place, cle.tout(), jour);
        }
        return texte;
    }

    private GabaritEnVigueur dans(GabaritEnVigueur herite, long place, CleGabarit cle, LocalDate jour) {
        Map<String, VersionPubliee> ici = enVigueur(place, cle, jour);
        GabaritEnVigueur texte = herite;
        for (VersionPubliee version : ici.values()) {
            if (!version.herite()) {
                texte = version.cle().entier()
                        ? new GabaritEnVigueur(lire(version.id()), Long.toString(version.id()), place)
                        : avecBloc(texte, version);
            }
        }
        return texte;
    }

    /** A block that the inherited text no longer has is left out. */
    private GabaritEnVigueur avecBloc(GabaritEnVigueur texte, VersionPubliee version) {
        return Bloc.de(texte.texte(), version.cle().bloc())
                .map(bloc -> new GabaritEnVigueur(
                        bloc.remplacer(texte.texte(), lire(version.id())),
                        texte.version() + ET + version.id(),
                        version.centre()))
                .orElse(texte);
    }

    /** What a place itself has on a day, by the name of the block: the whole first, since blocks are put into it. */
    Map<String, VersionPubliee> enVigueur(long place, CleGabarit cle, LocalDate jour) {
        Map<String, VersionPubliee> parBloc = new TreeMap<>();
        ecrits.publies().getOrDefault(place, List.of()).stream()
                .filter(version -> version.cle().tout().equals(cle.tout())
                        && !version.debut().isAfter(jour))
                .sorted(VersionPubliee.PAR_EFFET)
                .forEach(version -> parBloc.put(version.cle().bloc(), version));
        return parBloc;
    }

    /** What a place itself published under exactly this key, and holds on a day. */
    public Optional<VersionPubliee> propre(long place, CleGabarit cle, LocalDate jour) {
        return Optional.ofNullable(enVigueur(place, cle, jour).get(cle.bloc()));
    }

    /**
     * A text that held once, by the version that was kept with what was printed. What is delivered is what this release
     * delivers.
     */
    public GabaritEnVigueur relire(TypeDocument type, Locale langue, String version) {
        CleGabarit cle = CleGabarit.entier(type, langue(langue));
        String[] parties = version.split("\\" + ET);
        Optional<Long> entier = nombre(parties[0]);
        GabaritEnVigueur texte = entier.isEmpty()
                ? livre(cle)
                : new GabaritEnVigueur(
                        lire(entier.get()), parties[0], publiee(entier.get()).centre());
        for (int i = 1; i < parties.length; i++) {
            texte = avecBloc(texte, publiee(nombre(parties[i]).orElseThrow()));
        }
        return texte;
    }

    private VersionPubliee publiee(long id) {
        return ecrits.publies().values().stream()
                .flatMap(List::stream)
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("template version " + id + " is gone"));
    }

    private String lire(long version) {
        return ecrits.texte(version)
                .orElseThrow(() -> new IllegalStateException("template version " + version + " is gone"));
    }

    private static Optional<Long> nombre(String texte) {
        return texte.matches("\\d{1,18}") ? Optional.of(Long.valueOf(texte)) : Optional.empty();
    }

    static Langue langue(Locale langue) {
        return Langue.de(langue);
    }
}

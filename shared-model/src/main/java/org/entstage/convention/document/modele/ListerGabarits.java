package org.entstage.convention.document.modele;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.centregestion.Places;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.document.TypeDocument;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.texte.TexteEditable.Langue;

/** Which text each document has at a place, and from when on. */
@ReadUseCase
public class ListerGabarits {

    private final GabaritsEcrits ecrits;
    private final TextesEnVigueur textes;
    private final Places places;
    private final Clock horloge;

    ListerGabarits(GabaritsEcrits ecrits, TextesEnVigueur textes, Places places, Clock horloge) {
        this.ecrits = ecrits;
        this.textes = textes;
        this.places = places;
        this.horloge = horloge;
    }

    /** @param centre id, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the institution */
    public GabaritsDUnePlace executer(Acteur acteur, long centre) {
        places.exiger(acteur, Action.GABARIT_LIRE, centre);
        LocalDate jour = LocalDate.now(horloge);
        List<CleGabarit> brouillons =
                ecrits.brouillons(centre).stream().map(VersionDeGabarit::cle).toList();
        return new GabaritsDUnePlace(
                centre,
                places.libelle(centre),
                places.peut(acteur, Action.GABARIT_GERER, centre),
                Arrays.stream(TypeDocument.values())
                        .flatMap(ListerGabarits::cles)
                        .map(cle -> etat(cle, centre, jour, brouillons))
                        .toList());
    }

    private static Stream<CleGabarit> cles(TypeDocument type) {
        return Arrays.stream(Langue.values())
                .filter(langue -> type.langues().contains(langue.locale()))
                .map(langue -> CleGabarit.entier(type, langue));
    }

    private EtatGabarit etat(CleGabarit cle, long centre, LocalDate jour, List<CleGabarit> brouillons) {
        Map<String, VersionPubliee> ici = textes.enVigueur(centre, cle, jour);
        VersionPubliee entier = ici.remove(CleGabarit.ENTIER);
        return new EtatGabarit(
                cle,
                places.origine(textes.pour(cle, places.chaine(centre), jour).provenance()),
                entier == null || entier.herite() ? null : entier,
                ici.values().stream().filter(bloc -> !bloc.herite()).toList(),
                ecrits.publies().getOrDefault(centre, List.of()).stream()
                        .filter(version -> version.cle().tout().equals(cle)
                                && version.debut().isAfter(jour))
                        .map(VersionPubliee::debut)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                brouillons.stream()
                        .filter(brouillon -> brouillon.tout().equals(cle))
                        .toList());
    }
}

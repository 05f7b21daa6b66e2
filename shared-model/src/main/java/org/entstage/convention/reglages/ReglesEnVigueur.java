package org.entstage.convention.reglages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.convention.regles.FicheRegle;
import org.entstage.convention.regles.Niveau;
import org.entstage.convention.regles.ParametreDeRegle;
import org.entstage.convention.regles.Reglage;
import org.entstage.convention.regles.ReglagesDesRegles;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/**
 * The rules as a centre has them: its own setting, else that of the nearest centre above, else the institution's, else
 * the catalogue's. Of a limit that the law sets the strictest of all these holds, so that nobody below may loosen what
 * somebody above tightened. Costs no statement.
 */
@Component
class ReglesEnVigueur implements ReglesParCentre {

    private final ReglagesEcrits ecrits;
    private final ReglagesDuCentre centres;

    ReglesEnVigueur(ReglagesEcrits ecrits, ReglagesDuCentre centres) {
        this.ecrits = ecrits;
        this.centres = centres;
    }

    @Override
    public ReglagesDesRegles pour(long centre, LocalDate jour) {
        List<ReglageEcrit> tous = ecrits.tous();
        if (tous.isEmpty()) {
            return ReglagesDesRegles.PAR_DEFAUT;
        }
        List<Long> chaine = chaine(centre);
        return fiche -> reglage(fiche, enVigueur(tous, fiche, chaine, jour));
    }

    @Override
    public int moisDeGrace(long centre) {
        return centres.entier(centre, CatalogueParametres.INSCRIPTION_ANTERIEURE);
    }

    /** The place and those above it, the institution last. */
    List<Long> chaine(long centre) {
        Stream<Long> dessus = centre == Parametres.ETABLISSEMENT ? Stream.empty() : centres.chaine(centre).stream();
        return Stream.concat(dessus, Stream.of(Parametres.ETABLISSEMENT)).toList();
    }

    /** The rows that hold for a rule on a day, the nearest place first; of one place the newest. */
    static List<ReglageEcrit> enVigueur(List<ReglageEcrit> tous, FicheRegle fiche, List<Long> chaine, LocalDate jour) {
        return chaine.stream()
                .map(place -> tous.stream()
                        .filter(ligne ->
                                ligne.centre() == place && ligne.regle().equals(fiche.id()) && ligne.vautLe(jour))
                        .max(Comparator.comparing(ReglageEcrit::depuis)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What they come to. A row that an older version wrote and the catalogue admits no more counts as absent. */
    static Reglage reglage(FicheRegle fiche, List<ReglageEcrit> lignes) {
        boolean active = !fiche.souple()
                || lignes.stream()
                        .map(ReglageEcrit::active)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(true);
        Niveau niveau = lignes.stream()
                .map(ReglageEcrit::niveau)
                .filter(admis -> admis != null && fiche.niveauxAdmis().contains(admis))
                .findFirst()
                .orElse(null);
        Map<String, String> valeurs = new HashMap<>();
        for (ParametreDeRegle parametre : fiche.parametres()) {
            lignes.stream()
                    .map(ligne -> ligne.valeurs().get(parametre.nom()))
                    .filter(valeur ->
                            valeur != null && parametre.verifier(valeur).isEmpty())
                    .reduce(parametre::plusStricte)
                    .ifPresent(valeur -> valeurs.put(parametre.nom(), valeur));
        }
        return new Reglage(fiche, active, niveau, valeurs);
    }
}

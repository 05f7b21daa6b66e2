package org.entstage.gratification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts shipped and own rows together, straight from the database: who edits sees what is there. */
@Component
class LecteurDeBaremes {

    private final BaremesPropres propres;
    private final UtilisationDesBaremes utilisation;
    private final Clock horloge;

    LecteurDeBaremes(BaremesPropres propres, UtilisationDesBaremes utilisation, Clock horloge) {
        this.propres = propres;
        this.utilisation = utilisation;
        this.horloge = horloge;
    }

    /** By zone, the newest first. */
    List<LigneBareme> lire() {
        List<BaremePropre> deLEtablissement = propres.tous();
        Stream<LigneBareme> ajoutees = deLEtablissement.stream().map(propre -> ligne(propre.id(), propre.publie()));
        List<BaremeGratification> prioritaires = deLEtablissement.stream()
                .map(propre -> propre.publie().bareme())
                .toList();
        Stream<LigneBareme> livrees =
                BaremesEnVigueur.sansLesRecouvertes(new BaremesLivres().publies(), prioritaires).stream()
                        .map(publie -> ligne(null, publie));
        return Stream.concat(ajoutees, livrees)
                .sorted(Comparator.comparing(
                                (LigneBareme ligne) -> ligne.publie().bareme().zone())
                        .thenComparing(ligne -> ligne.publie().bareme().depuis(), Comparator.reverseOrder()))
                .toList();
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private LigneBareme ligne(Long id, BaremePublie publie) {
        BaremeGratification bareme = publie.bareme();
        return new LigneBareme(id, publie, utilisation.conventionsValidees(bareme), bareme.vautLe(aujourdhui()));
    }
}

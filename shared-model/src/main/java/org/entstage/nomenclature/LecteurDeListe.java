package org.entstage.nomenclature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts shipped and own values of a list together, straight from the database: who edits sees what is there. */
@Component
class LecteurDeListe {

    private final ValeursPropres propres;
    private final ComptesDesListes comptes;
    private final Clock horloge;

    LecteurDeListe(ValeursPropres propres, ComptesDesListes comptes, Clock horloge) {
        this.propres = propres;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    FicheListe lire(Liste liste) {
        Map<String, Long> nombres = comptes.parCode(liste);
        LocalDate jour = LocalDate.now(horloge);
        Map<String, LigneListe> lignes = new LinkedHashMap<>();
        ListesLivrees.toutes().stream()
                .filter(valeur -> valeur.liste() == liste)
                .forEach(valeur -> lignes.put(valeur.code(), ligne(valeur, OrigineValeur.LIVREE, nombres, jour, 0)));
        for (ValeurPropre propre : propres.deLaListe(liste)) {
            ValeurDeListe valeur = propre.valeur();
            OrigineValeur origine = lignes.containsKey(valeur.code()) ? OrigineValeur.ADAPTEE : OrigineValeur.AJOUTEE;
            lignes.put(valeur.code(), ligne(valeur, origine, nombres, jour, propre.version() + 1));
        }
        List<LigneListe> rangees = lignes.values().stream()
                .sorted(Comparator.comparingInt(
                                (LigneListe ligne) -> ligne.valeur().ordre())
                        .thenComparing(ligne -> ligne.valeur().code()))
                .toList();
        return new FicheListe(liste, rangees, comptes.servie(liste));
    }

    private static LigneListe ligne(
            ValeurDeListe valeur, OrigineValeur origine, Map<String, Long> nombres, LocalDate jour, int version) {
        return new LigneListe(valeur, origine, nombres.getOrDefault(valeur.code(), 0L), valeur.vautLe(jour), version);
    }
}

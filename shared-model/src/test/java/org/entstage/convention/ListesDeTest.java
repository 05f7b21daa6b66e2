package org.entstage.convention;

import java.util.List;
import java.util.Optional;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.nomenclature.ValeurDeListe;

/** The shipped lists, without a database. */
final class ListesDeTest implements Nomenclatures {

    @Override
    public List<Valeur> liste(Liste liste) {
        return ListesLivrees.toutes().stream()
                .filter(valeur -> valeur.liste() == liste)
                .map(ValeurDeListe::valeur)
                .toList();
    }

    @Override
    public Optional<Valeur> valeur(Liste liste, String code) {
        return liste(liste).stream()
                .filter(valeur -> valeur.code().equals(code))
                .findFirst();
    }
}

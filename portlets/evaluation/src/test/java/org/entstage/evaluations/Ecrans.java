package org.entstage.evaluations;

import java.util.List;
import java.util.Optional;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.portlet.commun.EcransSansDomaine;

/** A portlet of this WAR without its domain. */
public final class Ecrans extends EcransSansDomaine {

    /** @param portlet name of its file of beans */
    public Ecrans(String portlet) {
        super(portlet, new FauxNomenclatures());
    }

    private static final class FauxNomenclatures implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return liste == Liste.TYPE_CONVENTION
                    ? List.of(new Valeur("FORMATION", "Formation initiale", "Initial training"))
                    : List.of();
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return liste(liste).stream().filter(v -> v.code().equals(code)).findFirst();
        }
    }
}

package org.entstage.offres;

import java.util.List;
import java.util.Optional;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.portlet.commun.EcransSansDomaine;

/** A portlet of this WAR without its domain. */
final class Ecrans extends EcransSansDomaine {

    Ecrans(String portlet) {
        super(portlet, new FauxNomenclatures());
    }

    private static final class FauxNomenclatures implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return switch (liste) {
                case TYPE_OFFRE ->
                    List.of(new Valeur("STAGE", "Stage", "Placement"), new Valeur("EMPLOI", "Emploi", "Job"));
                case TYPE_CONTRAT ->
                    List.of(
                            new Valeur("STAGE", "Convention de stage", "Placement agreement"),
                            new Valeur("CDD", "CDD", "Fixed-term contract"));
                case THEME -> List.of(new Valeur("INFO", "Informatique", "Computing"));
                case NIVEAU_FORMATION ->
                    List.of(new Valeur("M1", "Master 1", "Master 1"), new Valeur("M2", "Master 2", "Master 2"));
                case TEMPS_TRAVAIL -> List.of(new Valeur("PLEIN", "Temps plein", "Full time"));
                default -> List.of();
            };
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return liste(liste).stream().filter(v -> v.code().equals(code)).findFirst();
        }
    }
}

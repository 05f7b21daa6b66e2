package org.entstage.convention;

import java.util.EnumMap;
import java.util.Map;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Freezes labels and identities of what is handed in; what is being written or corrected is read as it is today. */
@Component
class Figeage {

    private final Nomenclatures nomenclatures;

    Figeage(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    /** Before a convention is written: what was frozen stays as long as it names the same host, teacher and codes. */
    void tenir(Convention convention) {
        convention.figer(convention.etat().modifiableParEtudiant() ? null : parties(convention));
    }

    private PartiesFigees parties(Convention convention) {
        FicheStructure hote = convention.hote().map(StructureAccueil::fiche).orElse(null);
        return new PartiesFigees(
                FicheEtudiant.de(convention.etudiant()),
                hote,
                convention.enseignant().map(FicheReferent::de).orElse(null),
                libelles(convention, hote));
    }

    private Map<Liste, Valeur> libelles(Convention convention, FicheStructure hote) {
        SaisieStage stage = convention.saisieStage();
        SaisieDeclarations dites = convention.saisieDeclarations();
        Map<Liste, Valeur> libelles = new EnumMap<>(Liste.class);
        garder(libelles, Liste.TYPE_CONVENTION, stage.type());
        garder(libelles, Liste.THEME, stage.theme());
        garder(libelles, Liste.MODE_PAIEMENT, stage.modePaiement());
        garder(libelles, Liste.BASE_MONTANT, stage.remuneration().base());
        garder(libelles, Liste.REGIME_MALADIE, convention.saisieInformations().regimeMaladie());
        garder(libelles, Liste.LANGUE_CONVENTION, dites.langue());
        garder(libelles, Liste.ORIGINE_STAGE, dites.origine());
        garder(libelles, Liste.TEMPS_TRAVAIL, dites.tempsTravail());
        garder(libelles, Liste.NATURE_TRAVAIL, dites.nature());
        garder(libelles, Liste.VALIDATION, dites.validation());
        if (hote != null) {
            garder(libelles, Liste.TYPE_STRUCTURE, hote.type());
            garder(libelles, Liste.FORME_JURIDIQUE, hote.formeJuridique());
            garder(libelles, Liste.EFFECTIF, hote.effectif());
        }
        return libelles;
    }

    private void garder(Map<Liste, Valeur> libelles, Liste liste, String code) {
        if (code != null) {
            nomenclatures.valeur(liste, code).ifPresent(valeur -> libelles.put(liste, valeur));
        }
    }
}

package org.entstage.convention;

import java.time.MonthDay;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;

/** Keeps subject, dates, hours and pay of a placement. */
@UseCase
public class EnregistrerStage {

    private final ConventionEnCours conventions;
    private final Nomenclatures nomenclatures;
    private final MonthDay bascule;

    EnregistrerStage(ConventionEnCours conventions, Nomenclatures nomenclatures, Reglages reglages) {
        this.conventions = conventions;
        this.nomenclatures = nomenclatures;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
    }

    /**
     * @param version the one that was on the form
     * @throws RefusMetier with everything that is wrong; what is only missing is kept as a draft
     */
    public void executer(Acteur acteur, long id, int version, SaisieStage saisie) {
        Problemes problemes = saisie.problemes();
        connu(problemes, Liste.TYPE_CONVENTION, "type", saisie.type());
        connu(problemes, Liste.THEME, "theme", saisie.theme());
        connu(problemes, Liste.MODE_PAIEMENT, "modePaiement", saisie.modePaiement());
        problemes.refuser();
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.decrire(saisie, saisie.annee(bascule, convention.annee()), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }

    private void connu(Problemes problemes, Liste liste, String champ, String code) {
        problemes.si(code != null && nomenclatures.valeur(liste, code).isEmpty(), champ, "commun.choix.inconnu");
    }
}

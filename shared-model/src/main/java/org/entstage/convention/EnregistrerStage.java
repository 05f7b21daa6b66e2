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
    private final FeriesDuLieu feries;
    private final MonthDay bascule;

    EnregistrerStage(
            ConventionEnCours conventions, Nomenclatures nomenclatures, FeriesDuLieu feries, Reglages reglages) {
        this.conventions = conventions;
        this.nomenclatures = nomenclatures;
        this.feries = feries;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
    }

    /**
     * @param version the one that was on the form
     * @throws RefusMetier with everything that is wrong; what is only missing is kept as a draft
     */
    public void executer(Acteur acteur, long id, int version, SaisieStage saisie) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        SaisieStage presente = convention.saisieStage();
        Problemes problemes = saisie.problemes();
        admis(problemes, Liste.TYPE_CONVENTION, "type", saisie.type(), presente.type());
        admis(problemes, Liste.THEME, "theme", saisie.theme(), presente.theme());
        admis(problemes, Liste.MODE_PAIEMENT, "modePaiement", saisie.modePaiement(), presente.modePaiement());
        admis(
                problemes,
                Liste.BASE_MONTANT,
                "base",
                saisie.remuneration().base(),
                presente.remuneration().base());
        problemes.refuser();
        boolean corrigeable = convention.parLePersonnel(acteur);
        SaisieStage retenue =
                corrigeable ? saisie : saisie.dansLaZone(presente.horaires().zone());
        convention.decrire(
                feries.ici(convention, retenue), saisie.annee(bascule, convention.annee()), conventions.geste(acteur));
        conventions.enregistrer(convention);
    }

    private void admis(Problemes problemes, Liste liste, String champ, String choisi, String present) {
        problemes.si(!nomenclatures.admet(liste, choisi, present), champ, "commun.choix.inconnu");
    }
}

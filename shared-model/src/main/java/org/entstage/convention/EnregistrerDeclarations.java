package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;

/**
 * Keeps what somebody declares beside the description of a placement. Who may change the convention may declare; what the
 * centre or the institution decided is taken from the centre's staff alone.
 */
@UseCase
public class EnregistrerDeclarations {

    private final ConventionEnCours conventions;
    private final Nomenclatures nomenclatures;

    EnregistrerDeclarations(ConventionEnCours conventions, Nomenclatures nomenclatures) {
        this.conventions = conventions;
        this.nomenclatures = nomenclatures;
    }

    /**
     * @param version the one that was on the form
     * @throws RefusMetier with everything that is wrong
     */
    public void executer(Acteur acteur, long id, int version, SaisieDeclarations saisie) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        SaisieDeclarations presente = convention.saisieDeclarations();
        Problemes problemes = saisie.problemes();
        admise(problemes, Liste.ORIGINE_STAGE, "origine", saisie.origine(), presente.origine());
        admise(problemes, Liste.TEMPS_TRAVAIL, "tempsTravail", saisie.tempsTravail(), presente.tempsTravail());
        admise(problemes, Liste.NATURE_TRAVAIL, "nature", saisie.nature(), presente.nature());
        admise(problemes, Liste.VALIDATION, "validation", saisie.validation(), presente.validation());
        admise(problemes, Liste.LANGUE_CONVENTION, "langue", saisie.langue(), presente.langue());
        problemes.refuser();
        convention.declarer(saisie, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }

    private void admise(Problemes problemes, Liste liste, String champ, String choisie, String presente) {
        problemes.si(!nomenclatures.admet(liste, choisie, presente), champ, "commun.choix.inconnu");
    }
}

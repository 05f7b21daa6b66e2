package org.entstage.habilitation;

import java.time.LocalDate;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Octroi;
import org.entstage.droits.Politique;
import org.entstage.droits.TypePerimetre;
import org.entstage.journal.Journal;

/** Gives a grant another perimeter or other dates; who has which role stays. */
@UseCase
public class ModifierAttribution {

    private final Attributions attributions;
    private final RegleDesAttributions regle;
    private final ChangementDesDroits changement;
    private final Journal journal;

    ModifierAttribution(
            Attributions attributions, RegleDesAttributions regle, ChangementDesDroits changement, Journal journal) {
        this.attributions = attributions;
        this.regle = regle;
        this.changement = changement;
        this.journal = journal;
    }

    /**
     * @throws Introuvable when there is no such grant
     * @throws AccesRefuse when the grant as it is reaches further than this person
     * @throws RefusMetier when something is wrong, it would reach further than this person, or nobody would be left who
     *     can change rights
     */
    public void executer(
            Acteur acteur, long id, int version, TypePerimetre type, String perimetre, LocalDate debut, LocalDate fin) {
        acteur.exigerEnPersonnel(Action.ROLE_ATTRIBUER);
        Politique avant = changement.commencer();
        Attribution attribution = attributions.parId(id).orElseThrow(() -> new Introuvable("grant " + id));
        Octroi ancien = attribution.octroi();
        regle.exigerSien(acteur, avant, ancien);
        ModificationConcurrente.verifier(version, attribution.version(), "grant " + id);
        Octroi nouveau = new Octroi(
                ancien.role(),
                ancien.beneficiaire(),
                ancien.cible(),
                type,
                type == TypePerimetre.ETABLISSEMENT ? null : perimetre,
                debut,
                fin);
        regle.formels(nouveau).refuser();
        regle.refuserAuDela(acteur, avant, nouveau);
        if (!nouveau.equals(ancien)) {
            attribution.limiter(nouveau);
            journal.noter(
                    acteur,
                    EcritureDesAttributions.OBJET,
                    EcritureDesAttributions.reference(ancien),
                    "perimetre",
                    EcritureDesAttributions.limites(ancien),
                    EcritureDesAttributions.limites(nouveau));
        }
        changement.terminer(avant);
    }
}

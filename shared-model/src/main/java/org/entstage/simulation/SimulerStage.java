package org.entstage.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/** Counts the hours and the minimum pay of a placement that anybody describes, and holds it against the law. */
@ReadUseCase
public class SimulerStage {

    private final CalculGratification calcul;
    private final PolitiquesDeGratification politiques;
    private final Clock horloge;

    SimulerStage(CalculGratification calcul, PolitiquesDeGratification politiques, Clock horloge) {
        this.calcul = calcul;
        this.politiques = politiques;
        this.horloge = horloge;
    }

    /** @throws RefusMetier when the description is wrong, with everything that is */
    public Simulation executer(Acteur acteur, SaisieSimulation saisie) {
        acteur.exiger(Action.SIMULER);
        List<Probleme> problemes = saisie.problemes();
        if (!problemes.isEmpty()) {
            throw new RefusMetier(problemes);
        }
        Presence presence = CalculPresence.calculer(saisie.plan());
        Gratification gratification = calcul.calculer(demande(presence, saisie.zone()));
        List<Constat> constats = ReglesConvention.duSimulateur(
                saisie.debut(), saisie.fin(), presence, saisie.zone(), null, gratification);
        return new Simulation(presence, gratification, constats);
    }

    /** As if it were signed today. */
    private DemandeGratification demande(Presence presence, Zone zone) {
        PolitiqueGratification politique = politiques.deLEtablissement();
        return DemandeGratification.de(presence, zone, politique.heuresPayees(false))
                .signeeLe(LocalDate.now(horloge), politique.plafond());
    }
}

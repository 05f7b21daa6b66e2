package org.entstage.simulation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.convention.reglages.ReglesParCentre;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.FaitsConvention;
import org.entstage.convention.regles.ReglesConvention;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.parametre.Parametres;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/**
 * Counts the hours and the minimum pay of a placement that anybody describes, and holds it against the rules as the
 * institution has them. What it reads of the institution is kept in memory.
 */
@ReadUseCase
public class SimulerStage {

    private final CalculGratification calcul;
    private final PolitiquesDeGratification politiques;
    private final ReglesParCentre regles;
    private final MonthDay bascule;
    private final MonthDay finDesStages;
    private final Clock horloge;

    SimulerStage(
            CalculGratification calcul,
            PolitiquesDeGratification politiques,
            ReglesParCentre regles,
            Reglages reglages,
            Clock horloge) {
        this.calcul = calcul;
        this.politiques = politiques;
        this.regles = regles;
        this.bascule = reglages.jourDeLAnnee("annee.bascule");
        this.finDesStages = reglages.jourDeLAnnee("annee.fin.stages");
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
                periode(saisie, presence),
                saisie.zone(),
                gratification,
                regles.pour(Parametres.ETABLISSEMENT, saisie.debut()));
        return new Simulation(presence, gratification, constats);
    }

    /** In its teaching year, which begins in the calendar year before when the turn is still to come. */
    private FaitsConvention.Periode periode(SaisieSimulation saisie, Presence presence) {
        LocalDate debut = saisie.debut();
        int annee = debut.isBefore(bascule.atYear(debut.getYear())) ? debut.getYear() - 1 : debut.getYear();
        return new FaitsConvention.Periode(
                debut, saisie.fin(), null, finDesStages.atYear(annee + 1), presence, BigDecimal.ZERO, annee);
    }

    /** As if it were signed today. */
    private DemandeGratification demande(Presence presence, Zone zone) {
        PolitiqueGratification politique = politiques.deLEtablissement();
        return DemandeGratification.de(presence, zone, politique.heuresPayees(false))
                .signeeLe(LocalDate.now(horloge), politique.plafond());
    }
}

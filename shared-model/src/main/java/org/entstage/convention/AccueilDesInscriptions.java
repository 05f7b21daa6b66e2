package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.centregestion.Orphelines;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.scolarite.InscriptionEtape;
import org.springframework.stereotype.Component;

/** Which centre takes a registration, and for whom: what the institution and the centre decided. */
@Component
class AccueilDesInscriptions {

    private final Centres centres;
    private final Orphelines orphelines;
    private final ReglagesDuCentre reglages;
    private final MonthDay bascule;
    private final Clock horloge;

    AccueilDesInscriptions(
            Centres centres, Orphelines orphelines, ReglagesDuCentre reglages, Reglages installation, Clock horloge) {
        this.centres = centres;
        this.orphelines = orphelines;
        this.reglages = reglages;
        this.bascule = installation.jourDeLAnnee("annee.bascule");
        this.horloge = horloge;
    }

    /** The open centre in charge; where there is none the institution's own, if it wants the orphans. */
    Optional<CentreGestion> centre(InscriptionEtape inscription) {
        return centres.pour(inscription.codeComposante(), inscription.codeEtape(), inscription.versionEtape())
                .filter(centre -> !centre.ferme())
                .or(() -> orphelines.centre().flatMap(centres::parId));
    }

    /** A centre chosen by hand; empty when it is closed or does not exist. */
    Optional<CentreGestion> centre(Long choisi) {
        return centres.parId(choisi).filter(centre -> !centre.ferme());
    }

    /** Whether this person may begin a convention there: staff of the centre always, students as the centre wants. */
    boolean permise(Acteur acteur, Situation future) {
        return enPersonnel(acteur, future) || reglages.vrai(future.centre(), CatalogueParametres.CREATION_PAR_ETUDIANT);
    }

    /** Where a convention from this registration would stand. */
    static Situation future(InscriptionEtape inscription, CentreGestion centre, String numeroEtudiant) {
        return new Situation(
                centre.id(), inscription.codeComposante(), inscription.codeEtape(), null, null, numeroEtudiant);
    }

    /** Whether the year still serves: this one and the next; for staff last year's for some months. */
    boolean anneeAdmise(Acteur acteur, InscriptionEtape inscription, CentreGestion centre) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        AnneeUniversitaire courante = AnneeUniversitaire.de(aujourdhui, bascule);
        if (inscription.annee() != courante.debut() - 1) {
            return inscription.annee() >= courante.debut();
        }
        if (centre == null || !enPersonnel(acteur, future(inscription, centre, null))) {
            return false;
        }
        int mois = reglages.entier(centre.id(), CatalogueParametres.INSCRIPTION_ANTERIEURE);
        return aujourdhui.isBefore(courante.premierJour(bascule).plusMonths(mois));
    }

    private static boolean enPersonnel(Acteur acteur, Situation future) {
        return acteur.etendue(Action.CONVENTION_COMMENCER).couvreEnPersonnel(future);
    }
}

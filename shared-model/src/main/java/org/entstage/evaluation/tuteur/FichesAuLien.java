package org.entstage.evaluation.tuteur;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.lien.Destinataire;
import org.entstage.lien.FicheLien;
import org.springframework.stereotype.Component;

/** Takes out a sheet for who looks after its link as staff, and knows to whom the link goes. */
@Component
public class FichesAuLien {

    private final FichesEvaluation fiches;
    private final StagesAEvaluer stages;
    private final Correspondants correspondants;
    private final LiensDesFiches liens;
    private final Clock horloge;

    FichesAuLien(
            FichesEvaluation fiches,
            StagesAEvaluer stages,
            Correspondants correspondants,
            LiensDesFiches liens,
            Clock horloge) {
        this.liens = liens;
        this.fiches = fiches;
        this.stages = stages;
        this.correspondants = correspondants;
        this.horloge = horloge;
    }

    /**
     * @param action for which he must have it in reach
     * @throws Introuvable when there is no such sheet
     * @throws org.entstage.commun.AccesRefuse unless he has that right to it as staff
     */
    public FicheAuLien ouvrir(Acteur acteur, Action action, long id) {
        acteur.exigerEnPersonnel(action);
        FicheEvaluation fiche = fiches.parId(id).orElseThrow(() -> new Introuvable("evaluation sheet " + id));
        StageAEvaluer stage = stages.parId(fiche.conventionId())
                .orElseThrow(() -> new Introuvable("placement " + fiche.conventionId()));
        if (!acteur.etendue(action).couvreEnPersonnel(fiche.situation(stage))) {
            throw new AccesRefuse("evaluation sheet " + id + " is out of reach");
        }
        return new FicheAuLien(fiche, stage);
    }

    /** Whether a link to it would be of use now. */
    public boolean utile(FicheEvaluation fiche) {
        return fiche.repondant().parLien() && fiche.peutRepondre(LocalDate.now(horloge));
    }

    /** By which it was or may be answered, the latest first; empty for who has an account. */
    public List<FicheLien> liens(FicheEvaluation fiche) {
        return fiche.repondant().parLien() ? liens.registre().lister(LiensDesFiches.USAGE, fiche.id()) : List.of();
    }

    /**
     * To whom its link goes now.
     *
     * @throws RefusMetier when it is answered otherwise, cannot be answered any more, or nobody knows an address
     */
    Destinataire destinataire(FicheAuLien tenue) {
        if (!utile(tenue.fiche())) {
            throw new RefusMetier(Probleme.general("tuteur.lien.inutile"));
        }
        Correspondant qui = correspondants.de(tenue.stage(), tenue.fiche().repondant());
        if (!qui.joignable()) {
            throw new RefusMetier(Probleme.general("tuteur.lien.sansAdresse"));
        }
        return destinataire(qui);
    }

    private static Destinataire destinataire(Correspondant qui) {
        return new Destinataire(
                qui.nom().isEmpty() ? qui.courriel() : qui.nom(),
                qui.courriel(),
                qui.langue() == null ? null : qui.langue().locale().getLanguage());
    }
}

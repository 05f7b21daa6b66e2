package org.entstage.evaluation.suivi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.Correspondants;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.evaluation.fiche.VisibiliteDesFiches;
import org.entstage.evaluation.tuteur.FicheAuLien;
import org.entstage.evaluation.tuteur.FichesAuLien;
import org.entstage.lien.FicheLien;

/** One sheet with its links, what happened to it and what may be done with it. */
@ReadUseCase
public class ConsulterSuivi {

    private final FichesAuLien fiches;
    private final Correspondants correspondants;
    private final VisibiliteDesFiches visibilite;
    private final Clock horloge;

    ConsulterSuivi(FichesAuLien fiches, Correspondants correspondants, VisibiliteDesFiches visibilite, Clock horloge) {
        this.horloge = horloge;
        this.visibilite = visibilite;
        this.fiches = fiches;
        this.correspondants = correspondants;
    }

    /**
     * @throws org.entstage.commun.Introuvable when there is no such sheet
     * @throws org.entstage.commun.AccesRefuse unless he reads it as staff
     */
    public FicheSuivie executer(Acteur acteur, long id) {
        FicheAuLien tenue = fiches.ouvrir(acteur, Action.EVALUATION_LIRE, id);
        FicheEvaluation fiche = tenue.fiche();
        EtatFiche etat = fiche.etat(LocalDate.now(horloge));
        boolean gere = acteur.etendue(Action.EVALUATION_GERER).couvreEnPersonnel(fiche.situation(tenue.stage()));
        List<FicheLien> liens = fiches.liens(fiche).stream()
                .map(lien -> gere ? lien : lien.sansCourriel())
                .toList();
        Correspondant qui = correspondants.de(tenue.stage(), fiche.repondant());
        return new FicheSuivie(
                fiche.id(),
                fiche.version(),
                fiche.repondant(),
                etat,
                fiche.ouverteLe(),
                fiche.cloture(),
                fiche.valideeLe(),
                fiche.valideePar(),
                fiche.reouvertureDemandeeLe(),
                fiche.reouvertureMotif(),
                tenue.stage(),
                gere ? qui : new Correspondant(null, qui.nom(), null, qui.langue()),
                liens,
                fiche.histoire(),
                new FicheSuivie.Possibilites(
                        gere && (etat == EtatFiche.VALIDEE || etat == EtatFiche.CLOSE),
                        gere && fiches.utile(fiche) && qui.joignable(),
                        gere && liens.stream().anyMatch(lien -> lien.etat().enVigueur()),
                        etat == EtatFiche.VALIDEE && visibilite.lit(acteur, fiche, tenue.stage()),
                        gere && etat.attendue()));
    }
}

package org.entstage.offre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.gratification.Baremes;
import org.entstage.gratification.CalculGratification;
import org.entstage.offre.regles.FaitsDOffre;
import org.entstage.offre.regles.LigneDExamen;
import org.entstage.offre.regles.ReglesDesOffres;
import org.entstage.presence.Zone;

/** The checklist for who moderates an offer: found by rules, decided by people. */
@ReadUseCase
public class ExaminerOffre {

    private final OffreEnCours enCours;
    private final Baremes baremes;

    ExaminerOffre(OffreEnCours enCours, Baremes baremes) {
        this.enCours = enCours;
        this.baremes = baremes;
    }

    /**
     * @return every rule, in order
     * @throws org.entstage.commun.AccesRefuse unless he moderates offers of its centre, or is asked for his opinion
     */
    public List<LigneDExamen> executer(Acteur acteur, long id) {
        Offre offre = enCours.ouvrir(id);
        DroitsSurOffre droits = new DroitsSurOffre(offre, acteur);
        if (!droits.possibilites().donnerAvis()) {
            droits.exigerPersonnel(Action.OFFRE_MODERER);
        }
        SaisieOffre saisie = offre.saisie();
        return ReglesDesOffres.examiner(new FaitsDOffre(saisie, enCours.aujourdHui(), minimum(saisie)));
    }

    /** Of the day on which work begins, or of today. */
    private BigDecimal minimum(SaisieOffre saisie) {
        LocalDate debut = saisie.periode().debut() == null
                ? enCours.aujourdHui()
                : saisie.periode().debut();
        return saisie.lieu().enFrance()
                ? new CalculGratification(baremes)
                        .minimumHoraire(debut, Zone.METROPOLE)
                        .orElse(null)
                : null;
    }
}

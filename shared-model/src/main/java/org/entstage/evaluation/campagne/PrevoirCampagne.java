package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** How many people a campaign would ask at its next look, before somebody activates it. */
@ReadUseCase
public class PrevoirCampagne {

    /** Where counting stops. */
    public static final int PLAFOND = 2000;

    private final GestionDesCampagnes gestion;
    private final Campagnes campagnes;
    private final OuverturesDues dues;

    PrevoirCampagne(GestionDesCampagnes gestion, Campagnes campagnes, OuverturesDues dues) {
        this.gestion = gestion;
        this.campagnes = campagnes;
        this.dues = dues;
    }

    /**
     * @param stages placements about which somebody would be asked; {@value PrevoirCampagne#PLAFOND} for as many or more
     * @param personnes people who would be asked about them
     */
    public record Prevision(int stages, int personnes) {

        public boolean plafonnee() {
            return stages >= PLAFOND;
        }
    }

    /**
     * @throws org.entstage.commun.Introuvable when there is none of that id for him
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff
     */
    public Prevision executer(Acteur acteur, long id) {
        LocalDate jour = gestion.aujourdHui();
        Campagne essai = gestion.lire(acteur, id).siElleCourait(jour);
        List<Campagne> actives = new ArrayList<>(campagnes.actives());
        actives.removeIf(campagne -> campagne.id() == id);
        actives.add(essai);
        int[] compte = new int[2];
        dues.parcourir(essai, actives, jour, (stage, repondants) -> {
            compte[0]++;
            compte[1] += repondants.size();
            return compte[0] < PLAFOND;
        });
        return new Prevision(compte[0], compte[1]);
    }
}

package org.entstage.evaluations.campagne;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.DemandeALaMain;
import org.entstage.evaluation.campagne.DemandeALaMain.Sens;
import org.entstage.evaluation.campagne.DemanderALaMain;

/** What is asked by hand, and about which placements. */
public class DemandeForm {

    @Size(max = DemanderALaMain.MAXIMUM)
    List<Long> choix;

    @NotNull
    Sens sens = Sens.INVITER;

    Set<Repondant> repondants = EnumSet.noneOf(Repondant.class);

    /** Last day of what is opened. */
    LocalDate cloture;

    /** Each placement once. */
    List<Long> stages() {
        return choix == null
                ? List.of()
                : choix.stream().filter(id -> id != null).distinct().toList();
    }

    DemandeALaMain demande() {
        return new DemandeALaMain(sens, repondants == null ? Set.of() : repondants, cloture);
    }
}

package org.entstage.stage.centregestion.personnel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javax.validation.constraints.Size;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.centregestion.personnel.FichePersonnel;
import org.entstage.centregestion.personnel.SaisiePersonnel;

/** What somebody is at a centre. */
public class PersonnelForm {

    @Size(max = 100)
    String login;

    @Size(max = 30)
    String role;

    LocalDate debut;
    LocalDate fin;
    Set<AvisPersonnel> avis = EnumSet.noneOf(AvisPersonnel.class);
    boolean sansResponsable;

    /** Somebody new, who is told what waits for the centre. */
    static PersonnelForm nouveau(String login) {
        PersonnelForm form = new PersonnelForm();
        form.login = login;
        form.avis = EnumSet.of(
                AvisPersonnel.SOUMISE,
                AvisPersonnel.CORRIGEE,
                AvisPersonnel.AVENANT,
                AvisPersonnel.PIECE,
                AvisPersonnel.OFFRE,
                AvisPersonnel.EVALUATION);
        return form;
    }

    static PersonnelForm de(FichePersonnel connu) {
        PersonnelForm form = new PersonnelForm();
        form.login = connu.login();
        form.role = connu.role();
        form.debut = connu.debut();
        form.fin = connu.fin();
        form.avis.addAll(connu.avis());
        return form;
    }

    SaisiePersonnel saisie() {
        return new SaisiePersonnel(role, debut, fin, avis, sansResponsable);
    }
}
